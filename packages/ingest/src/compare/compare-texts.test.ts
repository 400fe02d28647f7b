import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';

describe('how far two short texts state the same thing', () => {
  it.each([
    [
      'Ferry sinks off Ostrel, 19 dead',
      'Nineteen dead as ferry sinks near Ostrel',
      'Ostrel council raises ferry fares',
    ],
    ['Parliament rejects tariff', 'Lawmakers reject the tariff', 'Parliament opens new library'],
    ['Quake of 6.1 hits Tarvia', 'Tarvia hit by earthquake', 'Flood hits Belland'],
  ])('%s: nearer to its restatement than to its neighbour', (text, same, other) => {
    expect(compareTexts(text, same)).toBeGreaterThan(compareTexts(text, other));
  });

  it('is 1 for the same words and 0 for nothing at all', () => {
    expect(compareTexts('Ferry sinks off Ostrel', 'ferry sinks off Ostrel!')).toBeCloseTo(1, 5);
    expect(compareTexts('', 'Ferry sinks')).toBe(0);
  });

  it('is symmetric and stays between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        const score = compareTexts(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareTexts(b, a)).toBeCloseTo(score, 10);
      }),
    );
  });
});
