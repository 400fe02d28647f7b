import {
  type ChunkedSentence,
  groupOf,
  phraseOf,
  type VerbGroup,
  wordAt,
} from '../../chunks/chunked-sentence.ts';
import type { Complements } from '../data/attribution-lexicon.ts';
import { endOfContent } from '../end-of-content.ts';
import { endOfNounContent } from '../end-of-noun-content.ts';
import { isTime } from '../source-tokens.ts';
import type { Content } from './content.ts';
import { endOfPhrase } from './end-of-phrase.ts';

export function prepositionContent(
  sentence: ChunkedSentence,
  group: VerbGroup,
  verb: Complements,
): Content | null {
  let at = group.last + 1;
  const time = phraseOf(sentence, at);
  if (sentence.tokens[at]?.pos === 'ADV' && time === null) at += 1;
  else if (time && isTime(sentence, time.first, time.last)) at = time.last + 1;
  if (!verb.prepositions.has(wordAt(sentence, at))) return null;
  const next =
    sentence.tokens[at + 1]?.pos === 'ADV' && phraseOf(sentence, at + 1) === null ? at + 2 : at + 1;
  if (
    !phraseOf(sentence, next) &&
    groupOf(sentence, next)?.form !== 'gerund' &&
    !/^(?:what|how|whether|why|["“‘'])$/u.test(wordAt(sentence, at + 1))
  )
    return null;
  const infinitive = groupOf(sentence, endOfPhrase(sentence, at + 1) + 1)?.form === 'infinitive';
  const last = infinitive
    ? endOfContent(sentence, at + 1, { cue: group, infinitive: true })
    : endOfNounContent(sentence, at + 1);
  return { frame: 'preposition', first: at + 1, last, cueLast: at };
}

/** "accused Y of Z", "blamed Y for Z". */
export function nounPrepositionContent(
  sentence: ChunkedSentence,
  group: VerbGroup,
  verb: Complements,
): Content | null {
  const phrase = phraseOf(sentence, group.last + 1);
  if (!phrase) return null;
  const at = endOfNoun(sentence, phrase.last, verb.afterNoun);
  if (at < 0) return null;
  const first = group.lemma === 'accuse' ? at + 1 : phrase.first;
  return { frame: 'preposition', first, last: endOfNounContent(sentence, at + 1), cueLast: group.last };
}

function endOfNoun(sentence: ChunkedSentence, from: number, prepositions: ReadonlySet<string>): number {
  for (let i = from + 1; i < from + 14; i += 1) {
    if (prepositions.has(wordAt(sentence, i))) return i;
    if (groupOf(sentence, i) || (sentence.tokens[i]?.pos === 'PUNCT' && wordAt(sentence, i) !== ','))
      return -1;
  }
  return -1;
}
