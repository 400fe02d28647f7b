import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { findTimes } from './find-times.ts';

/** 6 November 2031 is a Thursday. */
const PUBLISHED = '2031-11-06T23:40:00-05:00';

function timesOf(text: string, publishedAt: string | null = PUBLISHED): string[] {
  return findTimes(text, readTokens(text, [0, text.length]), publishedAt).map(
    ({ when }) => `${when.text}: ${when.from ?? '…'}–${when.to ?? '…'} (${when.precision})`,
  );
}

describe('findTimes', () => {
  it.each([
    ['It closed on 5 March 2024.', ['on 5 March 2024: 2024-03-05–2024-03-05 (day)']],
    ['It closed on March 5.', ['March 5: 2031-03-05–2031-03-05 (day)']],
    [
      'It closed on Sept. 5 of this year.',
      ['Sept. 5: 2031-09-05–2031-09-05 (day)', 'this year: 2031–2031 (year)'],
    ],
    ['It closed on December 5.', ['December 5: 2030-12-05–2030-12-05 (day)']],
    ['It will close on December 5.', ['December 5: 2031-12-05–2031-12-05 (day)']],
    ['It closed in March 2024.', ['March 2024: 2024-03–2024-03 (month)']],
    ['It has been shut since February 2022.', ['since February 2022: 2022-02–… (month)']],
    ['It has been shut since 2019.', ['since 2019: 2019–… (year)']],
    ['It must open by 2033.', ['by 2033: …–2033 (year)']],
    ['It closed in 2019.', ['2019: 2019–2019 (year)']],
    ['It was built in the 1990s.', ['the 1990s: 1990–1999 (year)']],
    ['It closed yesterday.', ['yesterday: 2031-11-05–2031-11-05 (day)']],
    ['It closed last week.', ['last week: 2031-10-27–2031-11-02 (week)']],
    ['It closed earlier this year.', ['earlier this year: 2031–2031 (year)']],
    ['It closed last month.', ['last month: 2031-10–2031-10 (month)']],
    ['It closed three years ago.', ['three years ago: 2028–2028 (year)']],
    ['Ships left over the past two weeks.', ['the past two weeks: 2031-10-23–2031-11-06 (day)']],
    ['It closed on Monday.', ['on Monday: 2031-11-03–2031-11-03 (day)']],
    ['It closed on Thursday.', ['on Thursday: 2031-11-06–2031-11-06 (day)']],
    ['It closed last Thursday.', ['last Thursday: 2031-10-30–2031-10-30 (day)']],
    ['The two sides will meet on Monday.', ['on Monday: 2031-11-10–2031-11-10 (day)']],
    ['On Monday the port will close.', ['On Monday: 2031-11-10–2031-11-10 (day)']],
  ])('reads “%s”', (text, times) => {
    expect(timesOf(text)).toEqual(times);
  });

  it.each([
    ['It closed last month.', ['last month: …–… (unresolved)']],
    ['It closed on Friday.', ['on Friday: …–… (unresolved)']],
    ['It closed on March 5.', ['March 5: …–… (unresolved)']],
    [
      'It closed on 5 March 2024 and in 2019.',
      ['on 5 March 2024: 2024-03-05–2024-03-05 (day)', '2019: 2019–2019 (year)'],
    ],
  ])('without a publication date resolves only what is absolute in “%s”', (text, times) => {
    expect(timesOf(text, null)).toEqual(times);
  });

  it.each([
    'He may go and they march on.',
    'May said the port was shut.',
    'It was sent on 03/04/2025.',
    'Some 2,019 people left.',
    'About 2019 homes lost power.',
    'It sat on the pier for the second time.',
    'The talks took three weeks.',
    'Section 2019 of the code applies.',
  ])('finds no time in “%s”', (text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it('keeps its spans on the text, in order, for any mixture of words', () => {
    const word = fc.constantFrom(
      'last',
      'week',
      'on',
      'Monday',
      '5',
      'March',
      '2024',
      'since',
      '-',
      'the',
      'May',
      'ago',
      'two',
      'years',
      '😀',
      '2031-01-01',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const { span, when } of findTimes(text, readTokens(text, [0, text.length]), PUBLISHED)) {
          expect(text.slice(...span)).toBe(when.text);
          expect(span[0]).toBeGreaterThanOrEqual(end);
          end = span[1];
        }
      }),
    );
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findTimes(text, readTokens(text, [0, text.length]), PUBLISHED)).toBeInstanceOf(Array);
      }),
    );
  });
});
