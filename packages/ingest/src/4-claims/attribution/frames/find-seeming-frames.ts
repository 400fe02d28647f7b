import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { EVIDENT_ADJECTIVES, STATE_VERBS } from '../data/attitude-adjectives.ts';
import { HEARSAY_ADVERBS, SEEMING_VERBS } from '../data/seeming-words.ts';
import { endOfContent } from '../end-of-content.ts';
import { findSubject } from '../find-subject.ts';
import type { TokenAttribution } from '../to-found.ts';

/** "seems to be rising", "seem unlikely", "it appears that": what seems, around or behind the verb. */
function findSeeming(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  const rest = group.last + 1;
  const subject = findSubject(sentence, group);
  const next = groupOf(sentence, rest);
  const adjective = group.lemma === 'seem' && sentence.tokens[rest]?.pos === 'ADJ';
  if (!subject || !(next?.form === 'infinitive' || adjective || wordAt(sentence, rest) === 'that'))
    return null;
  const end = endOfContent(sentence, rest, { cue: group, verbless: true });
  const impersonal = wordAt(sentence, rest) === 'that';
  return {
    frame: 'passive',
    lemma: group.lemma,
    source: null,
    cue: [group.first, group.last],
    content: impersonal
      ? [[rest, end]]
      : [
          [subject.first, subject.last],
          [rest, end],
        ],
    group,
  };
}

/** "it is clear that the plan failed", "it became obvious they had left": what is evident to everybody, so to nobody by name. */
function findEvident(sentence: ChunkedSentence, group: VerbGroup): TokenAttribution | null {
  if (wordAt(sentence, group.first - 1) !== 'it') return null;
  const at = /^(?:ADV|PART)$/u.test(sentence.tokens[group.last + 1]?.pos ?? '')
    ? group.last + 2
    : group.last + 1;
  if (!EVIDENT_ADJECTIVES.has(wordAt(sentence, at))) return null;
  if (!/^(?:that|whether|how|what|why|if)$/u.test(wordAt(sentence, at + 1))) return null;
  return {
    frame: 'passive',
    lemma: wordAt(sentence, at),
    source: null,
    cue: [group.first, at],
    content: [[at + 1, endOfContent(sentence, at + 2, { cue: group })]],
    group,
  };
}

/** "he allegedly drew a gun", "Reportedly the ship sank": the clause around the adverb. */
function findHearsay(sentence: ChunkedSentence, at: number): TokenAttribution | null {
  const group = groupOf(sentence, at) ?? groupOf(sentence, at + 1) ?? groupOf(sentence, at - 1);
  const subject = group ? findSubject(sentence, group) : null;
  if (!group || !subject) return null;
  const first = Math.min(subject.first, at + 1);
  const behind: readonly [number, number] = [at + 1, endOfContent(sentence, at + 1, { verbless: true })];
  return {
    frame: 'passive',
    lemma: wordAt(sentence, at),
    source: null,
    cue: [at, at],
    content: first < at ? [[first, at - 1], behind] : [behind],
    group: null,
  };
}

/** What seems or is hearsay: attributed contents whose source the sentence leaves open. */
export function findSeemingFrames(sentence: ChunkedSentence): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const group of sentence.groups) {
    if (group.form !== 'finite' || group.passive || sentence.inQuote[group.head]) continue;
    const seeming = SEEMING_VERBS.has(group.lemma)
      ? findSeeming(sentence, group)
      : STATE_VERBS.has(group.lemma)
        ? findEvident(sentence, group)
        : null;
    if (seeming) found.push(seeming);
  }
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (token?.pos !== 'ADV' || sentence.inQuote[i] || !HEARSAY_ADVERBS.has(token.lower)) continue;
    const hearsay = phraseOf(sentence, i) ? null : findHearsay(sentence, i);
    if (hearsay) found.push(hearsay);
  }
  return found;
}
