import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokensIn, firstTokenBehind, lastTokenBefore } from './find-tokens-in.ts';

/** Tokens in order with gaps between them, from the lengths of gaps and words. */
function placed(lengths: readonly (readonly [number, number])[]) {
  let at = 0;
  return lengths.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
}

const TOKENS = placed([
  [0, 3],
  [1, 5],
  [0, 1],
]);

describe('the tokens in a stretch of text', () => {
  it.each([
    ['all of it', [0, 10], { first: 0, last: 2 }],
    ['a part of one word', [5, 6], { first: 1, last: 1 }],
    ['a mark right behind a word', [9, 10], { first: 2, last: 2 }],
  ] as const)('are found for %s', (_name, span, expected) => {
    expect(findTokensIn(TOKENS, span)).toEqual(expected);
  });

  it.each([
    ['the space between two words', [3, 4]],
    ['what stands behind the last one', [10, 20]],
    ['nothing at a boundary', [9, 9]],
  ] as const)('are none in %s', (_name, span) => {
    expect(findTokensIn(TOKENS, span)).toBeNull();
  });

  it('are the same as those that a look at every token finds', () => {
    const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 6 })), { maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.nat(60), (list, offset) => {
        const tokens = placed(list);
        expect(firstTokenBehind(tokens, offset)).toBe(tokens.findIndex(({ end }) => end > offset));
        expect(lastTokenBefore(tokens, offset)).toBe(tokens.findLastIndex(({ start }) => start < offset));
      }),
    );
  });
});
