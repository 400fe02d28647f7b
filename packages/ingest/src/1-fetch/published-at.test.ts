import { describe, expect, it } from 'vitest';
import { parsePublishedAt } from './published-at.ts';

describe('parsePublishedAt', () => {
  it.each([
    ['2031-04-17', '2031-04-17'],
    ['2031-04-17T17:20:00Z', '2031-04-17T17:20:00Z'],
    ['2031-04-17T17:20Z', '2031-04-17T17:20:00Z'],
    ['2031-04-17 17:20:00 +0200', '2031-04-17T17:20:00+02:00'],
    ['2031-04-17T23:30:00.123-05:00', '2031-04-17T23:30:00.123-05:00'],
    ['Thu, 17 Apr 2031 17:20:00 GMT', '2031-04-17T17:20:00.000Z'],
    [' 2028-02-29 ', '2028-02-29'],
  ])('reads %s in one spelling', (given, value) => {
    expect(parsePublishedAt(given)).toEqual({ value, problem: null });
  });

  it.each([
    '2031',
    '2031-04',
    '04/05/2031',
    '2031-02-30',
    '2031-13-01',
    '2031-04-17T25:00:00Z',
    'yesterday',
    '1'.repeat(5000),
  ])('must give nothing and a problem for %s', (given) => {
    const { value, problem } = parsePublishedAt(given);
    expect(value).toBeNull();
    expect(problem?.rule).toBe('published-unreadable');
  });

  it.each([null, undefined, '', '  '])('takes %s for no date, which is no problem', (given) => {
    expect(parsePublishedAt(given)).toEqual({ value: null, problem: null });
  });

  it('reads a time without a zone as UTC and says so', () => {
    const { value, problem } = parsePublishedAt('2031-04-17T17:20:00');
    expect(value).toBe('2031-04-17T17:20:00Z');
    expect(problem?.rule).toBe('published-without-zone');
  });
});
