import type { Span } from '@attribune/schema/span';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

const sentences: readonly Span[] = [
  [0, 10],
  [11, 20],
  [25, 30],
];

describe('sentenceAround', () => {
  it.each([
    [
      [2, 8],
      [0, 10],
    ],
    [
      [0, 10],
      [0, 10],
    ],
    [
      [12, 15],
      [11, 20],
    ],
    [
      [8, 12],
      [0, 20],
    ],
    [
      [5, 28],
      [0, 30],
    ],
    [
      [19, 24],
      [11, 24],
    ],
  ] as const)('gives the sentences that a claim at %j stands in', ([start, end], span) => {
    expect(sentenceAround({ sentences }, { start, end })).toEqual(span);
  });

  it.each([[[20, 25]], [[21, 23]], [[40, 50]]] as const)(
    'gives the claim itself where no sentence holds it: %j',
    ([start, end]) => {
      expect(sentenceAround({ sentences }, { start, end })).toEqual([start, end]);
      expect(sentenceAround({ sentences: [] }, { start, end })).toEqual([start, end]);
    },
  );
});
