import type { Span } from '@attribune/schema/span';
import { readTokens } from '../language/read-tokens.ts';
import type { Token } from '../language/token.ts';

/** What was tagged last: several figures mostly stand in one sentence, and their claims follow each other. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** The tokens of a sentence of a document, with offsets into the sentence; tagged once for all figures that stand in it. */
export function sentenceTokens(document: { readonly text: string }, [start, end]: Span): readonly Token[] {
  const text = document.text.slice(start, end);
  if (text !== last.text) last = { text, tokens: readTokens(text, [0, text.length]) };
  return last.tokens;
}
