import { describe, expect, it } from 'vitest';
import { compareValues, type Value } from './compare-values.ts';

const exactly = (n: number): Value => ({ low: n, high: n, bound: 'exact' });
const about = (n: number): Value => ({ low: n, high: n, bound: 'approx' });
const atLeast = (n: number): Value => ({ low: n, high: null, bound: 'atLeast' });
const upTo = (n: number): Value => ({ low: null, high: n, bound: 'atMost' });
const between = (low: number, high: number): Value => ({ low, high, bound: 'range' });

describe('two values', () => {
  it.each([
    [exactly(12), exactly(12), 'equal'],
    [exactly(318_000), exactly(317_975), 'equal'],
    [about(2_300), exactly(2_350), 'equal'],
    [exactly(3_210_000), exactly(3_200_000), 'equal'],
    [exactly(70), atLeast(60), 'allowed'],
    [between(62_000, 70_000), exactly(65_000), 'allowed'],
    [upTo(8), exactly(7), 'allowed'],
    [exactly(12), exactly(13), 'differ'],
    [exactly(43), exactly(45), 'differ'],
    [exactly(40_000), between(62_000, 70_000), 'differ'],
    [atLeast(80), exactly(4), 'differ'],
    [atLeast(80), exactly(800), 'differ'],
    [upTo(5_000), exactly(9_000), 'differ'],
  ] as const)('%o and %o: %s', (a, b, expected) => {
    expect(compareValues(a, b)).toBe(expected);
    expect(compareValues(b, a)).toBe(expected);
  });
});
