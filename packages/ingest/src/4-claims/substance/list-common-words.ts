import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';

/** The words that a text writes in small letters somewhere: with a capital at the start of a sentence they are no names. Linear in the text. */
export function listCommonWords(sentences: readonly ChunkedSentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens) if (text === lower) words.add(lower);
  return words;
}
