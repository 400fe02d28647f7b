import type { Span } from '@attribune/schema/span';

/** What stands in order and does not overlap: the tokens of a sentence. */
type Placed = { readonly start: number; readonly end: number };

/** Index of the first token that ends behind `offset` (UTF-16), by halving; −1 where none does. */
export function firstTokenBehind(tokens: readonly Placed[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : -1;
}

/** Index of the last token that begins before `offset` (UTF-16), by halving; −1 where none does. */
export function lastTokenBefore(tokens: readonly Placed[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
