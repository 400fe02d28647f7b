import type { Span } from '@attribune/schema/span';
import { readWords, type Word } from '../matching/read-words.ts';

/** What was read last: the claims of a story come in order, and those of one sentence follow each other. */
let last: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** The words of a sentence of a document, with offsets into the sentence; read once for all claims that stand in it. */
export function sentenceWords(document: { readonly text: string }, [start, end]: Span): readonly Word[] {
  const text = document.text.slice(start, end);
  if (text !== last.text) last = { text, words: readWords(text) };
  return last.words;
}
