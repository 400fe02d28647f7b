import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublished } from './parse-published.ts';

describe('parsePublished', () => {
  it.each([
    ['2031-04-17', '2031-04-17'],
    ['2031-04-17T17:20:00Z', '2031-04-17T17:20:00Z'],
    ['2031-04-17T17:20:00+0200', '2031-04-17T17:20:00+02:00'],
    ['2031-04-17 17:20', '2031-04-17T17:20Z'],
    ['Thu, 17 Apr 2031 17:20:00 GMT', '2031-04-17T17:20:00.000Z'],
    ['17 April 2031', '2031-04-17'],
    ['April 17, 2031', '2031-04-17'],
    ['Thursday, April 17th, 2031', '2031-04-17'],
  ])('reads %s', (given, value) => {
    expect(parsePublished(given)).toEqual({ value, problem: null });
  });

  it.each([null, undefined, '', '  '])('takes %j for no date, without a problem', (given) => {
    expect(parsePublished(given)).toEqual({ value: null, problem: null });
  });

  it.each([
    ['03/04/2025', 'published-ambiguous'],
    ['3.4.2025', 'published-ambiguous'],
    ['2031-02-30', 'published-unreadable'],
    ['0000-01-01', 'published-unreadable'],
    ['0000-05-05T10:00:00Z', 'published-unreadable'],
    ['31 February 2031', 'published-unreadable'],
    ['2031-13-01T00:00:00Z', 'published-unreadable'],
    ['yesterday', 'published-unreadable'],
    ['17 Foo 2031', 'published-unreadable'],
    ['20310417', 'published-unreadable'],
  ])('gives no date and a problem for %s', (given, rule) => {
    expect(parsePublished(given)).toMatchObject({ value: null, problem: { rule } });
  });

  it('gives for any string an ISO date or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value } = parsePublished(text);
        expect(value === null || !Number.isNaN(Date.parse(value))).toBe(true);
      }),
    );
  });
});
