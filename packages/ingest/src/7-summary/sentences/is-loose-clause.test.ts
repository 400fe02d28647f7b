import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { isLooseClause } from './is-loose-clause.ts';

const isLoose = (text: string) => isLooseClause(readTokens(text, [0, text.length]));

describe('a clause that cannot stand by itself', () => {
  it.each([
    ['points at people named before', 'no more than 300 of them were in the hall'],
    ['points at things named before', 'the latter was closed in June'],
    ['counts things named before', 'the two over the gate have been dark since June'],
    ['compares with nothing', 'nearly as much as the village gets in a year'],
    ['cites somebody within', 'the error, the director admitted on Sunday, was made in a corridor'],
    ['is set in capitals by its page', 'a WOMAN accused of theft was heard on Monday'],
  ])('is told apart: it %s', (_, text) => {
    expect(isLoose(text)).toBe(true);
  });

  it.each([
    'the two lamps over the gate have been dark since June',
    'the list of those who left is kept at the school',
    'the same crew was sent out again',
    'NATO ships left the harbour on Monday',
    'the director said on Sunday that the hall, the yard and the gate were closed',
  ])('is not “%s”', (text) => {
    expect(isLoose(text)).toBe(false);
  });
});
