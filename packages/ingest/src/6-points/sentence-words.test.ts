import { describe, expect, it } from 'vitest';
import { sentenceTokens } from './sentence-tokens.ts';
import { sentenceWords } from './sentence-words.ts';

const document = { text: 'Nine boats sank. Two divers were hurt. Nine boats sank.' };

describe('the words and tokens of a sentence', () => {
  it('are those of the sentence that is asked for, with offsets into it, whatever was asked before', () => {
    for (const span of [
      [0, 16],
      [17, 38],
      [0, 16],
      [39, 55],
    ] as const) {
      const text = document.text.slice(...span);
      const words = sentenceWords(document, span);
      expect(words.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.slice(0, -1));
      const tokens = sentenceTokens(document, span);
      expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('are read once while the same sentence is asked for', () => {
    expect(sentenceWords(document, [17, 38])).toBe(sentenceWords(document, [17, 38]));
    expect(sentenceTokens(document, [17, 38])).toBe(sentenceTokens(document, [17, 38]));
  });

  it('are none for an empty span', () => {
    expect(sentenceWords(document, [3, 3])).toEqual([]);
    expect(sentenceTokens(document, [3, 3])).toEqual([]);
  });
});
