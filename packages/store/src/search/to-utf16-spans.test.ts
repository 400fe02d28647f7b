import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf16Spans } from './to-utf16-spans.ts';

describe('toUtf16Spans', () => {
  it('finds the same words as the byte offsets, in any script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (before, word) => {
          const match = { start: Buffer.byteLength(before), length: Buffer.byteLength(word) };
          const text = `${before}${word}!`;
          expect(toUtf16Spans(text, [match])).toEqual([[before.length, before.length + word.length]]);
        },
      ),
    );
  });

  it.each([
    ['within a character', 'é', { start: 1, length: 1 }],
    ['beyond the text', 'abc', { start: 2, length: 5 }],
    ['of no length', 'abc', { start: 1, length: 0 }],
  ])('gives nothing for a match %s', (_, text, match) => {
    expect(toUtf16Spans(text, [match])).toEqual([]);
  });
});
