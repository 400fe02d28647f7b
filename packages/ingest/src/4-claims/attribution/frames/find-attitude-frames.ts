import type { ChunkedSentence, VerbGroup } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { BE_FORMS } from '../../chunks/data/verb-forms.ts';
import { findClauseVerb } from '../../chunks/find-clause-verb.ts';
import { ATTITUDE_ADJECTIVES, STATE_VERBS } from '../data/attitude-adjectives.ts';
import { endOfContent } from '../end-of-content.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import { findSubject } from '../find-subject.ts';
import type { TokenAttribution } from '../to-found.ts';

/** Most words between the verb and its adjective: "has been so openly critical of". */
const REACH = 4;

/** The adjective of attitude that the group carries: inside it ("was convinced") or right behind it; −1 for none. */
function findAttitude(sentence: ChunkedSentence, group: VerbGroup): number {
  const head = sentence.tokens[group.head];
  const opener = sentence.tokens[group.first];
  const carried = group.passive && ATTITUDE_ADJECTIVES.has(head?.lower ?? '');
  if (carried) return group.head;
  // The words behind are asked before the verb: few verbs have such an adjective behind them, and many are forms of "be".
  const behind = adjectiveBehind(sentence, group.last);
  if (behind < 0) return -1;
  const isState =
    STATE_VERBS.has(group.lemma) || BE_FORMS.has(head?.lower ?? '') || BE_FORMS.has(opener?.lower ?? '');
  return isState ? behind : -1;
}

/** "openly critical" behind the verb that ends at `last`: the place of the adjective, or of the verb itself before "against"; −1 for none. */
function adjectiveBehind(sentence: ChunkedSentence, last: number): number {
  if (wordAt(sentence, last + 1) === 'against') return last;
  for (let i = last + 1; i <= last + REACH; i += 1) {
    if (ATTITUDE_ADJECTIVES.has(wordAt(sentence, i))) return i;
    if (sentence.tokens[i]?.pos !== 'ADV') return -1;
  }
  return -1;
}

/** "that it fell", "it fell", "about the cost", "to go": what the attitude is about, as first and last token. */
function findContent(
  sentence: ChunkedSentence,
  at: number,
  cue: VerbGroup,
): { first: number; last: number; frame: 'that' | 'bare' | 'preposition' | 'infinitive' } | null {
  const word = wordAt(sentence, at + 1);
  if (word === 'that' || word === 'whether')
    return { first: at + 1, last: endOfContent(sentence, at + 2, { cue }), frame: 'that' };
  if (/^(?:about|of|over|with|by|at|for|to|in|on|against)$/u.test(word) && phraseOf(sentence, at + 2))
    return { first: at + 2, last: endOfNounContent(sentence, at + 2), frame: 'preposition' };
  const next = groupOf(sentence, at + 1);
  if (next?.form === 'infinitive')
    return { first: at + 1, last: endOfContent(sentence, at + 1, { cue }), frame: 'infinitive' };
  if (findClauseVerb(sentence, at + 1))
    return { first: at + 1, last: endOfContent(sentence, at + 1, { cue }), frame: 'bare' };
  return null;
}

/** "Analysts remain sceptical about the plan", "she is convinced the dam will hold": states of mind as attributions. */
export function findAttitudeFrames(sentence: ChunkedSentence): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const group of sentence.groups) {
    if (group.form !== 'finite' || sentence.inQuote[group.head]) continue;
    const at = findAttitude(sentence, group);
    const content = at < 0 ? null : findContent(sentence, at, group);
    const source = content ? findSubject(sentence, group) : null;
    if (!content || !source || /^(?:it|there|this|that)$/u.test(wordAt(sentence, source.first))) continue;
    const adjective = wordAt(sentence, at);
    const cueLast = content.frame === 'preposition' ? at + 1 : at;
    found.push({
      frame: content.frame,
      lemma: `be ${adjective}`,
      source,
      cue: [group.first, cueLast],
      content: [[content.first, content.last]],
      group: { ...group, passive: false },
    });
  }
  return found;
}
