import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const figures = (text: string): string[] =>
  readText(text).claims.map(({ quantity }) => `${quantity?.low} ${quantity?.unit}`);

describe('figures in one assertion', () => {
  it.each([
    ['joined counts', 'The flood destroyed 12 bridges and 340 houses in Brill.', ['12 bridge', '340 house']],
    [
      'a change and its outcome',
      'Sales rose by 4 percent to 30 million dollars, the brewery said.',
      ['4 percentage', '30000000 dollar'],
    ],
  ])('give a claim each: %s', (_name, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('are the part and its whole', () => {
    expect(figures('Of the 900 voters in Nim, 870 voted.')).toEqual(['870 voter', '900 voter']);
  });

  it('give different ids over the same words', () => {
    const { claims } = readText('In Brill 12 bridges and 340 houses were destroyed.');
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
    expect(new Set(claims.map(({ quote }) => quote)).size).toBe(1);
  });

  it.each(['Turnout rose to 54 percent from 49 percent.', 'The club has 40 members in three towns.'])(
    'stay one where the second is the former value or only describes: %s',
    (text) => {
      expect(figures(text)).toHaveLength(1);
    },
  );
});
