import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordIndex } from './word-index.ts';

describe('WordIndex', () => {
  it.each([
    ['cat', 1],
    ['café', 2],
    ['—', 3],
    ['', 4],
    ['incomprehensibilities-and-more-of-them', 5],
  ])('gives what is listed under "%s"', (word, entry) => {
    const index = new WordIndex([
      ['cat', 1],
      ['café', 2],
      ['—', 3],
      ['', 4],
      ['incomprehensibilities-and-more-of-them', 5],
    ]);
    expect(index.get(word)).toBe(entry);
  });

  it.each(['', 'c', 'cut', 'Cat', 'cats', 'constructor', 'dog'])('gives nothing for "%s"', (word) => {
    expect(new WordIndex([['cat', true]]).get(word)).toBeUndefined();
  });

  it('answers like a map, whatever is listed and asked', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.integer())), fc.string(), (entries, word) => {
        const index = new WordIndex(entries);
        const map = new Map(entries);
        for (const one of [word, ...map.keys()]) expect(index.get(one)).toBe(map.get(one));
      }),
    );
  });
});
