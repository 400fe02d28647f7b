import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTrailing } from './cut-trailing.ts';

describe('cutting marks off the end of a text', () => {
  it.each([
    ['1,200.,', '.,', '1,200'],
    ['word', '.,', 'word'],
    ['...', '.', ''],
    ['', '.', ''],
    ['a.b', '.', 'a.b'],
  ])('of %j the marks %j leave %j', (text, marks, left) => {
    expect(cutTrailing(text, marks)).toBe(left);
  });

  it('leaves a beginning of the text that ends in none of the marks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const left = cutTrailing(text, '.,-');
        expect(text.startsWith(left)).toBe(true);
        expect(/[.,-]$/u.test(left)).toBe(false);
      }),
    );
  });
});
