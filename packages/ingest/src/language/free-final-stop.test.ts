import { describe, expect, it } from 'vitest';
import { freeFinalStop } from './free-final-stop.ts';
import { readTokens } from './read-tokens.ts';

describe('the last stop of a sentence', () => {
  it.each([
    ['The king was ill.', 'The king was ill .'],
    ['“The king was ill.”', '“The king was ill .”'],
    ['They came in.', 'They came in .'],
  ])('is freed in %s', (line, expected) => {
    expect(freeFinalStop(line)).toBe(expected);
  });

  it.each([
    ['The king was well.'],
    ['He lives in Peoria, Ill.'],
    ['Bricks, tiles, etc.'],
    ['ill'],
    ['.'],
    [''],
    ['The mill.'],
  ])('stays as it is in %s', (line) => {
    expect(freeFinalStop(line)).toBe(line);
  });

  it('leaves the offsets as the text has them', () => {
    const text = 'The king was ill.';
    expect(readTokens(text, [0, text.length]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'king',
      'was',
      'ill',
      '.',
    ]);
  });
});
