import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLeading } from './count-leading.ts';

describe('countLeading', () => {
  it('counts as a walk from the head does, for any list in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, bound) => {
        const inOrder = numbers.sort((a, b) => a - b);
        const walked = inOrder.filter((number) => number < bound).length;
        expect(countLeading(inOrder, (number) => number < bound)).toBe(walked);
      }),
    );
  });
});
