import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEDGE_LEVELS, isWeaker, weakestHedge } from './hedge.ts';

const level = fc.constantFrom(...HEDGE_LEVELS);

describe('the weakest hedge', () => {
  it('of nothing is asserted', () => {
    expect(weakestHedge([])).toBe('asserted');
  });

  it.each([
    [['reported', 'asserted'], 'reported'],
    [['estimated', 'possible', 'likely'], 'possible'],
    [['expected', 'estimated'], 'expected'],
  ] as const)('of %j is %s', (levels, weakest) => {
    expect(weakestHedge(levels)).toBe(weakest);
  });

  it('is one of them, none is weaker, and their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), (levels) => {
        const weakest = weakestHedge(levels);
        expect(levels).toContain(weakest);
        expect(levels.some((other) => isWeaker(other, weakest))).toBe(false);
        expect(weakestHedge([...levels].reverse())).toBe(weakest);
      }),
    );
  });
});
