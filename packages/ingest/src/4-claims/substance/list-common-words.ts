import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';

/**
 * Those of the words that the tagger takes for a name at the start of a sentence which the text also writes in small letters:
 * they are no names. Linear in the text.
 */
export function listCommonWords(sentences: readonly ChunkedSentence[]): ReadonlySet<string> {
  const openers = new Set<string>();
  for (const { tokens } of sentences) if (tokens[0]?.pos === 'PROPN') openers.add(tokens[0].lower);
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens) if (text === lower && openers.has(lower)) words.add(lower);
  return words;
}
