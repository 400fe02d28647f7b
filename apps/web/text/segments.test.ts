import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSegments } from './segments.ts';

describe('cutting a text at its ranges', () => {
  it('keeps a text without ranges whole', () => {
    expect(toSegments('Nine came.', [])).toEqual([{ text: 'Nine came.', start: 0, values: [] }]);
  });

  it('says of each stretch which ranges cover it', () => {
    const segments = toSegments('abcdef', [
      { start: 1, end: 5, value: 'claim' },
      { start: 2, end: 3, value: 'hedge' },
    ]);
    expect(segments.map(({ text, values }) => [text, values])).toEqual([
      ['a', []],
      ['b', ['claim']],
      ['c', ['claim', 'hedge']],
      ['de', ['claim']],
      ['f', []],
    ]);
  });

  it('gives nothing for an empty text and for ranges outside of the text', () => {
    expect(toSegments('', [{ start: 0, end: 4, value: 1 }])).toEqual([]);
    expect(toSegments('ab', [{ start: 5, end: 9, value: 1 }])).toEqual([
      { text: 'ab', start: 0, values: [] },
    ]);
    expect(toSegments('ab', [{ start: 1, end: 1, value: 1 }])).toEqual([
      { text: 'ab', start: 0, values: [] },
    ]);
  });

  it('loses no character and marks exactly what each range covers', () => {
    const range = fc.record({ start: fc.nat(40), end: fc.nat(40), value: fc.nat() });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 8 }), (text, ranges) => {
        const numbered = ranges.map((each, index) => ({ ...each, value: index }));
        const segments = toSegments(text, numbered);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, end, value } of numbered) {
          const marked = segments.filter((segment) => segment.values.includes(value));
          expect(marked.map((segment) => segment.text).join('')).toBe(
            text.slice(start, Math.max(start, end)),
          );
        }
      }),
    );
  });
});
