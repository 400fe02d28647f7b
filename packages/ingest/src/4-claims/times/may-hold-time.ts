import type { Token } from '../../language/token.ts';

const WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow night morning afternoon evening ' +
    'day days week weeks month months year years decade decades'
  ).split(' '),
);

/** Whether a token can be part of an expression of time. Most sentences hold none, and are spared the search. */
export function mayHoldTime(token: Token): boolean {
  return WORDS.has(token.lower) || (token.text.length > 3 && /\d{4}/u.test(token.text));
}
