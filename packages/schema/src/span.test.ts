import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlapOf, quoteAt, type Span } from './span.ts';

const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);

describe('spans', () => {
  it('share as much one way as the other, and never more than the shorter one', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlapOf(a, b)).toBe(overlapOf(b, a));
        expect(overlapOf(a, b)).toBeLessThanOrEqual(Math.min(a[1] - a[0], b[1] - b[0]));
      }),
    );
  });

  it('that only touch share nothing', () => {
    expect(overlapOf([0, 4], [4, 8])).toBe(0);
    expect(contains([0, 4], [4, 8])).toBe(false);
  });

  it('count UTF-16 units, so that an emoji is two', () => {
    expect(quoteAt('a😀b', [1, 3])).toBe('😀');
  });
});
