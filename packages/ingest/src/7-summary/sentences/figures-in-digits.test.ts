import { describe, expect, it } from 'vitest';
import { writtenDocument } from '../../../testkit/written-document.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import { holdsFigures } from './holds-figures.ts';

function cite(text: string, quote: string, words: string, value: number) {
  const document = writtenDocument({ id: 'd', text, claims: [{ quote, figure: { words, value } }] });
  const [claim] = document.claims;
  if (!claim) throw new Error('The text holds its claim.');
  return { claim, document };
}

describe('a figure in words', () => {
  it('is given in digits and declared', () => {
    const cited = cite('Forty-six schools were closed.', 'Forty-six schools were closed', 'Forty-six', 46);
    expect(figuresInDigits('forty-six schools were closed', cited)).toEqual({
      clause: '46 schools were closed',
      derived: [{ text: '46', rule: 'a number in words, in digits', claims: [cited.claim.id] }],
    });
  });

  it.each([
    ['one counts nobody', 'One of the schools was closed.', 'One', 1],
    ['it stands there twice', 'Two of the two schools were closed.', 'Two', 2],
    ['it has digits already', '46 schools were closed.', '46', 46],
    ['it is no plain number', 'Dozens of schools were closed.', 'Dozens', 24],
  ])('stays where %s', (_, text, words, value) => {
    const clause = text.slice(0, -1);
    expect(figuresInDigits(clause, cite(text, clause, words, value))).toEqual({ clause, derived: [] });
  });
});

describe('who stands for a clause', () => {
  it('gives all of its figures, in digits or in words', () => {
    const cited = cite('Eleven of 46 schools were closed.', 'Eleven of 46 schools', 'Eleven', 11);
    expect(holdsFigures(cited, '11 of the 46 schools were closed')).toBe(true);
    expect(holdsFigures(cited, '11 of the 46 schools were closed in 2031')).toBe(false);
  });
});
