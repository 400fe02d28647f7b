import { WordIndex } from '../../../language/word-index.ts';
import type { ChunkedSentence } from '../../chunks/chunked-sentence.ts';
import { groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';
import { SPEECH_IDIOMS } from '../data/speech-idioms.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import { findSubject } from '../find-subject.ts';
import type { TokenAttribution } from '../to-found.ts';

/** The idioms by the lemma of their verb, then by that of their noun. */
const BY_VERB = new WordIndex(
  Object.entries(SPEECH_IDIOMS).map(([verb, nouns]) => [verb, new Map(Object.entries(nouns))]),
);

/** "The auditors cast doubt on the accounts": verb, noun and preposition as one cue, what stands behind them as its content. */
export function findIdiomFrames(sentence: ChunkedSentence): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  for (const group of sentence.groups) {
    const nouns = BY_VERB.get(group.lemma);
    if (!nouns || group.passive || group.form !== 'finite' || sentence.inQuote[group.head]) continue;
    // "came under fire for"
    const at = wordAt(sentence, group.last + 1) === 'under' ? group.last + 2 : group.last + 1;
    const phrase = phraseOf(sentence, at);
    const prepositions = phrase && nouns.get(sentence.tokens[phrase.last]?.lemma ?? '');
    if (!phrase || !prepositions?.includes(wordAt(sentence, phrase.last + 1))) continue;
    const first = phrase.last + 2;
    const opens =
      phraseOf(sentence, first) ||
      groupOf(sentence, first)?.form === 'gerund' ||
      /^(?:how|what|whether|why|the|["“‘'])$/u.test(wordAt(sentence, first));
    const source = opens ? findSubject(sentence, group) : null;
    if (!source) continue;
    found.push({
      frame: 'preposition',
      lemma: group.lemma,
      source,
      cue: [group.first, first - 1],
      content: [[first, endOfNounContent(sentence, first)]],
      group,
    });
  }
  return found;
}
