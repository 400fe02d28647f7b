import { type ChunkedSentence, groupOf, phraseOf, wordAt } from '../../chunks/chunked-sentence.ts';

/** Longest source between the two commas, in tokens. */
const REACH = 14;

/** ", citing the coast guard, that …": the token behind the comma that closes such an insert; −1 where none opens at the comma `at`. */
export function behindLeaning(sentence: ChunkedSentence, at: number): number {
  if (wordAt(sentence, at) !== ',' || !/^(?:citing|quoting)$/u.test(wordAt(sentence, at + 1))) return -1;
  if (!phraseOf(sentence, at + 2)) return -1;
  for (let i = at + 3; i < sentence.tokens.length && i < at + REACH; i += 1) {
    if (wordAt(sentence, i) === ',') return i + 1;
    if (groupOf(sentence, i)?.form === 'finite') return -1;
  }
  return -1;
}
