import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from './read-tokens.ts';

const wordsOf = (text: string) => readTokens(text, [0, text.length]).map((token) => token.text);

describe('readTokens', () => {
  it('gives words, tags and lemmas with the offsets of the whole text', () => {
    const text = 'First line.\nThe harbour master closed two piers.';
    const tokens = readTokens(text, [12, text.length]);
    expect(tokens.map(({ text: word, lemma, pos }) => [word, lemma, pos])).toEqual([
      ['The', 'the', 'DET'],
      ['harbour', 'harbor', 'NOUN'],
      ['master', 'master', 'NOUN'],
      ['closed', 'close', 'VERB'],
      ['two', 'two', 'NUM'],
      ['piers', 'pier', 'NOUN'],
      ['.', '.', 'PUNCT'],
    ]);
    expect(tokens[0]?.start).toBe(12);
  });

  it.each([
    ['a contraction', 'She didn’t go', ['She', 'did', 'n’t', 'go']],
    ['a combining accent', 'Cafe\u0301 owners', ['Cafe\u0301', 'owners']],
    ['a zero-width space', 'a\u200bb', ['a', '\u200b', 'b']],
    ['a lone surrogate', 'x \ud800 y', ['x', '\ud800', 'y']],
    ['a NUL', '\u0000 end', ['\u0000', 'end']],
    ['white space alone', ' \n\t ', []],
    ['nothing', '', []],
  ])('keeps %s in its place', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('stands on the text for any string, in any script, and loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(20), (text, from) => {
        const tokens = readTokens(text, [Math.min(from, text.length), text.length]);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const kept = tokens.map((token) => token.text).join('');
        expect(kept).toBe(text.slice(Math.min(from, text.length)).replace(/\s+/gu, ''));
      }),
    );
  });

  it('gives tokens in order and without overlap for news-like strings', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'O’Neil',
      '$5.5m',
      '8-10,000',
      '“quoted,”',
      'can’t',
      '…',
      '\u00a0',
      '12°C',
      '😀',
      'a.m.',
      '—',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const token of readTokens(text, [0, text.length])) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });
});
