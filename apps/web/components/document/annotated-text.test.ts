import { describe, expect, it } from 'vitest';
import { claimsEndingWith, toParagraphs } from './annotated-text.ts';

const none = { claims: [], hedges: [], furniture: [] };

describe('a document’s text', () => {
  it('is cut into paragraphs at empty lines', () => {
    const paragraphs = toParagraphs('One.\nStill one.\n\n \nTwo.\n', none);
    expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual([
      'One.\nStill one.',
      'Two.',
    ]);
  });

  it('has none where nothing is written', () => {
    expect(toParagraphs('', none)).toEqual([]);
    expect(toParagraphs(' \n\n\t\n', none)).toEqual([]);
  });

  it('lists each claim once, in the paragraph where it begins, and marks it to its end', () => {
    const text = 'Nine came. Ten left.\n\nAll is well.';
    const paragraphs = toParagraphs(text, {
      ...none,
      claims: [
        { start: 0, end: 9 },
        { start: 11, end: 25 },
        { start: 22, end: 33 },
      ],
    });
    expect(paragraphs.map(({ claims }) => claims)).toEqual([[1, 2], [3]]);
    const ends = paragraphs.map(({ segments }) => segments.flatMap(claimsEndingWith));
    expect(ends).toEqual([[1], [2, 3]]);
  });

  it('knows a paragraph that is furniture as a whole, and not one that is so in part', () => {
    const paragraphs = toParagraphs('Share this\n\nNews. Share this', {
      ...none,
      furniture: [
        { start: 0, end: 10 },
        { start: 18, end: 28 },
      ],
    });
    expect(paragraphs.map(({ isFurniture }) => isFurniture)).toEqual([true, false]);
  });
});
