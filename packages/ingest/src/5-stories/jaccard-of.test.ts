import { describe, expect, it } from 'vitest';
import { jaccardOf } from './jaccard-of.ts';
import { sketchShingles } from './sketch-shingles.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`);

describe('the share of common word 5-shingles', () => {
  it.each([
    ['the same text', words(40), words(40), 1],
    ['nothing in common', words(40), words(40, 100), 0],
    ['half of each', words(24), words(24, 10), 10 / 30],
    ['too short for a shingle', words(4), words(4), 0],
  ])('%s', (_, a, b, expected) => {
    expect(jaccardOf(sketchShingles(a), sketchShingles(b))).toBeCloseTo(expected, 10);
  });

  it('estimates long texts from their smallest hashes', () => {
    const estimate = jaccardOf(sketchShingles(words(9000)), sketchShingles(words(9000, 3000)));
    expect(estimate).toBeGreaterThan(0.45);
    expect(estimate).toBeLessThan(0.55);
  });
});
