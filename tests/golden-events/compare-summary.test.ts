import type { Story } from '@attribune/schema/story';
import { describe, expect, it } from 'vitest';
import { compareSummary } from './compare-summary.ts';
import type { Expectation } from './expectation.ts';

const told = (title: string, ...sentences: string[]) => ({
  claims: [],
  contradictions: [],
  pointOf: () => null,
  stories: [{ title, summary: sentences.map((text) => ({ text })) } as unknown as Story],
});
const expectation: Expectation = {
  stories: [],
  figures: {},
  summary: { tells: ['1,200', 'nine|9'], never: { '\\b12000\\b': 'a misprint' } },
  title: { never: { 'homes lost': 'nobody lost a home' } },
};
const paths = (...made: [string, ...string[]]) =>
  compareSummary(told(...made), expectation).map(({ path }) => path);

describe('the summary of a golden event', () => {
  it('tells the numbers that it must, in any form that is allowed, with and without commas', () => {
    expect(paths('Fire', 'It reached 1200 homes.', 'Nine were hurt.')).toEqual([]);
  });

  it('does not tell a number that is only part of a longer one', () => {
    expect(paths('Fire', 'It reached 11,200 homes in 9.5 hours.')).toEqual([
      'summary/tells/1,200',
      'summary/tells/nine|9',
    ]);
  });

  it('is caught with what may never be said, as is its title', () => {
    expect(paths('12,000 homes lost', 'It reached 1,200 homes, not 12,000.', 'Nine were hurt.')).toEqual([
      'summary/never/a misprint',
      'title/never/nobody lost a home',
    ]);
  });
});
