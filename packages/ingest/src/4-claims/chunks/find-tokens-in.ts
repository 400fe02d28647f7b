import type { Span } from '@attribune/schema/span';
import { countLeading } from '../../language/count-leading.ts';

/** What stands in order and does not overlap: the tokens of a sentence. */
type Placed = { readonly start: number; readonly end: number };

/** Index of the first token that ends behind `offset` (UTF-16); −1 where none does. */
export function firstTokenBehind(tokens: readonly Placed[], offset: number): number {
  const first = countLeading(tokens, ({ end }) => end <= offset);
  return first < tokens.length ? first : -1;
}

/** Index of the last token that begins before `offset` (UTF-16); −1 where none does. */
export function lastTokenBefore(tokens: readonly Placed[], offset: number): number {
  return countLeading(tokens, ({ start }) => start < offset) - 1;
}

/** The tokens that share characters with `span`, by the indices of the first and the last; null where none does. */
export function findTokensIn(
  tokens: readonly Placed[],
  [start, end]: Span,
): { readonly first: number; readonly last: number } | null {
  if (end <= start) return null;
  const first = firstTokenBehind(tokens, start);
  const last = lastTokenBefore(tokens, end);
  return first >= 0 && last >= first ? { first, last } : null;
}
