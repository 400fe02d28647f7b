import { describe, expect, it } from 'vitest';
import { readText } from '../../testing/read-text.ts';

describe('numbers that count nothing', () => {
  it.each([
    'The firm withdrew version 3.2 of its program.',
    'The shop can be reached at 555 0142 in Nim.',
    'The train stopped work at four on Wednesday morning.',
  ])('give no figure: %s', (text) => {
    expect(readText(text).quantities.filter(({ kind }) => kind === 'count')).toEqual([]);
  });

  it('leave a count behind a preposition alone', () => {
    expect(readText('The fair opened at four sites in Nim.').quantities.map(({ low }) => low)).toEqual([4]);
  });
});
