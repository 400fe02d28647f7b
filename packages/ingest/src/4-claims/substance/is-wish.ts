import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { wordAt } from '../chunks/chunked-sentence.ts';

/** Words and marks before the first word of a quotation. */
const LONGEST_OPENING = 3;

/** "“I hope my children will see the lake,”", "We wish …": a quotation that tells only what its speaker would like. */
export function isWish(sentence: ChunkedSentence, first: number): boolean {
  for (let i = first; i < first + LONGEST_OPENING; i += 1) {
    if (!/^(?:i|we)$/u.test(wordAt(sentence, i))) continue;
    const verb = /^(?:just|only|really|do|all|still|sincerely)$/u.test(wordAt(sentence, i + 1))
      ? i + 2
      : i + 1;
    return /^(?:hope|wish|pray)$/u.test(wordAt(sentence, verb));
  }
  return false;
}
