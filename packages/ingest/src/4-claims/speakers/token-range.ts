import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';

/** Token indices, inclusive. */
export type TokenRange = { readonly first: number; readonly last: number };

/** The tokens that a span of characters covers, wholly or in part; null for none. Halves its way to both ends. */
export function tokenRange(tokens: readonly Token[], [start, end]: Span): TokenRange | null {
  const first = countWhile(tokens, (token) => token.end <= start);
  const last = countWhile(tokens, (token) => token.start < end) - 1;
  return first < tokens.length && last >= first ? { first, last } : null;
}

/** How many tokens at the beginning of a list hold to a condition that no later one holds to. */
function countWhile(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && holds(token)) low = middle + 1;
    else high = middle;
  }
  return low;
}
