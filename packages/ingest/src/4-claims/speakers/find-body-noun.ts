import {
  type ChunkedSentence,
  groupOf,
  type NounPhrase,
  phraseOf,
  wordAt,
} from '../chunks/chunked-sentence.ts';
import { beginsWithCapital } from './begins-with-capital.ts';
import { COMPANY_NOUNS, GENERIC_BODIES } from './data/office-nouns.ts';

/** A noun that introduces the name of a body. */
export const isBodyNoun = (word: string): boolean => COMPANY_NOUNS.has(word) || GENERIC_BODIES.has(word);

/**
 * The noun by which a text introduces a name as that of a body: "the retailer Norrin", "Norrin, a retailer with 40 shops", "its
 * owner, Norrin Data". Null where the phrase is not so introduced.
 */
export function findBodyNoun(sentence: ChunkedSentence, { first, last }: NounPhrase): string | null {
  if (!isCapital(sentence, last)) return null;
  let name = last;
  while (name > first && isCapital(sentence, name - 1)) name -= 1;
  const before = wordAt(sentence, name - 1);
  if (name > first && isBodyNoun(before)) return before;
  if (wordAt(sentence, last + 1) !== ',') return null;
  const behind = phraseOf(sentence, last + 2);
  // "on 4 May, the company said": the next clause, no apposition.
  if (behind?.first !== last + 2 || groupOf(sentence, behind.last + 1)?.form === 'finite') return null;
  const noun = wordAt(sentence, behind.last);
  return /^(?:a|an|the|one|its)$/u.test(wordAt(sentence, last + 2)) && isBodyNoun(noun) ? noun : null;
}

const isCapital = (sentence: ChunkedSentence, i: number): boolean =>
  beginsWithCapital(sentence.tokens[i]?.text ?? '');
