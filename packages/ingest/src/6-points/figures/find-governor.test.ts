import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { findGovernor } from './find-governor.ts';

function governorOf(sentence: string, number: string): string | null {
  const tokens = readTokens(sentence, [0, sentence.length]);
  const at = tokens.findIndex(({ text }) => text === number);
  return findGovernor(tokens, [at, at + 1])?.token.lower ?? null;
}

describe('the word that a number depends on', () => {
  it.each([
    ['Forty people were injured in Merl.', 'Forty', 'injured'],
    ['The storm killed at least 12 people.', '12', 'killed'],
    ['The plans of 52 people arrested in Merl were found.', '52', 'arrested'],
    ['The number of arrests has risen to 64.', '64', 'arrests'],
    ['The siege lasted 2 days.', '2', 'lasted'],
    ['They ran up a deficit of 3 percent.', '3', 'deficit'],
    ['Some 300 of the 900 soldiers sent there have been killed.', '300', 'killed'],
    ['Some 60 of the nurses who came backed the plan.', '60', 'backed'],
  ])('%s', (sentence, number, expected) => {
    expect(governorOf(sentence, number)).toBe(expected);
  });

  it.each([
    ['The police say 900.', '900'],
    ['There were 12 of them.', '12'],
    ['The fire began; 40 firemen came.', '40'],
  ])('must give nothing where the words do not say: %s', (sentence, number) => {
    expect(governorOf(sentence, number)).toBeNull();
  });
});
