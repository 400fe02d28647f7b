import type { Quantity } from '@attribune/schema/quantity';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../language/read-tokens.ts';
import { findQuantities } from './find-quantities.ts';

const quantitiesOf = (text: string): Quantity[] => findQuantities(text, readTokens(text, [0, text.length]));

/** "8000–12000 soldier range": low, high, unit and bound in short. */
function short({ low, high, unit, bound, kind }: Quantity): string {
  const value = low === high ? String(low) : `${low ?? '…'}–${high ?? '…'}`;
  return [value, unit ?? '-', bound, ...(kind === 'count' || kind === 'measure' ? [] : [kind])].join(' ');
}
const shortOf = (text: string): string[] => quantitiesOf(text).map(short);

describe('findQuantities', () => {
  it.each([
    ['Seven workers were killed.', ['7 worker exact']],
    ['Half a million people marched.', ['500000 people exact']],
    ['Two dozen houses burned.', ['24 house exact']],
    ['A dozen houses burned.', ['12 house exact']],
    ['Twenty-one thousand five hundred votes were cast.', ['21500 vote exact']],
    ['A hundred and two ships left.', ['102 ship exact']],
    ['Two and a half million voters stayed away.', ['2500000 voter exact']],
    ['3 million and a half voters stayed away.', ['3500000 voter exact']],
    ['It has 1,234,567.5 hectares of forest.', ['1234567.5 hectare exact']],
    ['It sold 10 000 bottles.', ['10000 bottle exact']],
    ['It was 2½ miles away.', ['2.5 mile exact']],
    ['It was 10 1/2 miles away.', ['10.5 mile exact']],
    ['Two thirds of the voters stayed away.', ['0.6666666666666666 voter exact']],
    ['One in five children is ill.', ['0.2 child exact']],
    ['The dose was 2.5×10−3 grams.', ['0.0025 gram exact']],
  ])('reads numbers: %s', (text, quantities) => {
    expect(shortOf(text)).toEqual(quantities);
  });

  it.each([
    ['8,000 to 12,000 soldiers arrived.', ['8000–12000 soldier range']],
    ['8-10,000 soldiers arrived.', ['8000–10000 soldier range']],
    ['Between 8 and 10 million voters came.', ['8000000–10000000 voter range']],
    ['It will cost $5-7 million.', ['5000000–7000000 dollar range money']],
    ['It takes 44 mg to 50 mg of it.', ['44–50 milligram range']],
    ['More than 100 but fewer than 300 ships came.', ['100–300 ship range']],
    ['Prices rose from 5% to 7%.', ['5 percentage exact percentage', '7 percentage exact percentage']],
    ['Sales rose 9 per cent to $84.', ['9 percentage exact percentage', '84 dollar exact money']],
  ])('tells a range from two figures: %s', (text, quantities) => {
    expect(shortOf(text)).toEqual(quantities);
  });

  it.each([
    ['At least 19 people drowned.', ['19–… people atLeast']],
    ['More than 150,000 people marched.', ['150000–… people moreThan']],
    ['Up to 700 jobs will go.', ['…–700 job atMost']],
    ['Fewer than 40 ships left.', ['…–40 ship lessThan']],
    ['About 40 ships left.', ['40 ship approx']],
    ['Nearly 40 ships left.', ['40 ship approx']],
    ['An estimated 10,000 troops were sent.', ['10000 troop approx']],
    ['Some 60 towns joined.', ['60 town approx']],
    ['No fewer than 30 ships left.', ['30–… ship atLeast']],
    ['It takes 30 days or more.', ['30–… day atLeast']],
    ['It holds 500-odd people.', ['500 people approx']],
    ['It lost money over three years.', ['3 year exact']],
    ['It went back up to 5%.', ['5 percentage exact percentage']],
    [
      'It paid more than 7 million kroner ($1 million).',
      ['7000000–… krone moreThan money', '1000000–… dollar moreThan money'],
    ],
  ])('reads bounds: %s', (text, quantities) => {
    expect(shortOf(text)).toEqual(quantities);
  });

  it.each([
    ['It costs $43.6 billion.', ['43600000000 dollar exact money']],
    ['It costs £10m.', ['10000000 pound sterling exact money']],
    ['It costs 24 million euros.', ['24000000 euro exact money']],
    ['It costs A$5.', ['5 australian dollar exact money']],
    ['It costs RM23.50.', ['23.5 malaysian ringgit exact money']],
    ['It costs 3 dollars 50 cents.', ['3.5 dollar exact money']],
    ['It costs $58 a barrel.', ['58 dollar per barrel exact money']],
    ['The share is 6.5 percentage points higher.', ['6.5 percentage point exact percentage']],
    ['He drove at 87 mph.', ['87 mile per hour exact']],
    ['He is 5 feet 6 inches tall.', ['5.5 foot exact']],
    ['It was 45 degrees Celsius.', ['45 celsius exact']],
    ['It was -5°C.', ['-5 celsius exact']],
    ['The 27-kilometre road is shut.', ['27 kilometre exact']],
    ['A 60-year-old man was hurt.', ['60 year of age exact']],
    ['It burned 20 km² of forest.', ['20 square kilometre exact']],
    ['They make 300 tests per day.', ['300 test per day exact']],
    ['They took 45 and 50 mg.', ['45 milligram exact', '50 milligram exact']],
    ['She came 11th.', ['11 - exact ordinal']],
  ])('reads units: %s', (text, quantities) => {
    expect(shortOf(text)).toEqual(quantities);
  });

  it.each([
    ['1,000 of the 11,000 soldiers were hurt.', ['1000 soldier exact', '11000 soldier exact']],
    ['One of the most gifted and patient players left.', ['1 player exact']],
    ['Two FA Cup finals were lost.', ['2 final exact']],
    ['The four-cylinder engine failed.', ['4 cylinder exact']],
    ['Six fishermen were found.', ['6 fisherman exact']],
    ['Thirty catches were made.', ['30 catch exact']],
  ])('finds what is counted: %s', (text, quantities) => {
    expect(shortOf(text)).toEqual(quantities);
  });

  it('keeps the words that restrict what is counted', () => {
    expect(
      quantitiesOf('At least 3,000 North Korean soldiers killed near the border were named.')[0],
    ).toMatchObject({
      unit: 'soldier',
      counted: 'North Korean soldiers killed',
    });
  });

  it('gives the span of the number with its sign and unit, without the bound', () => {
    const text = 'At least US$5 million a year was lost.';
    const quantity = quantitiesOf(text)[0];
    expect(text.slice(...(quantity?.span ?? [0, 0]))).toBe('US$5 million a year');
  });

  it.each([
    ['It closed on 5 March 2024.', 'date'],
    ['It closed on March 5.', 'date'],
    ['It closed on 2024-03-05.', 'date'],
    ['It left at 5:40 a.m. sharp.', 'time'],
    ['It left at 5 p.m. sharp.', 'time'],
    ['It left at 17:00.', 'time'],
    ['It left at seven, no: 7 o’clock.', 'time'],
  ])('tells dates and clock times apart: %s', (text, kind) => {
    expect(
      quantitiesOf(text)
        .filter((quantity) => quantity.unit === null)
        .map((quantity) => quantity.kind),
    ).toContain(kind);
  });

  it.each([
    'It closed in 2019.',
    'The 2018 elections were lost.',
    'It was built in the 1990s.',
    'The year 2013-14 was poor.',
    'Section 427 applies.',
    'She flew on Flight 370.',
    'The Boeing 737 Max was grounded.',
    'COVID-19 spread.',
    'Planet 9 was not found.',
    'The S&P 500 rose.',
    'They lost 2-0.',
    'Call 555-0142-77 now.',
    'Call +1-222-333-4444 now.',
    'It has a 5G network.',
    'The address is 192.168.1.2 here.',
    'No one came, and one another was all they had.',
    'One day it will open.',
    'Tens of thousands of people marched.',
    'Dozens of people marched, and hundreds sang.',
    'Several hundred people marched.',
    'Tom Vey, 41, said so.',
    'The 20th century was long.',
    'In the first half it rained, then came the second.',
    'It costs 1,23 here.',
    'The third party left.',
    'The top three stay.',
    'He may march.',
    'It was a half-time talk.',
  ])('gives nothing for: %s', (text) => {
    expect(shortOf(text)).toEqual([]);
  });

  it('keeps spans on the text, in order and without overlap, for any mixture of words', () => {
    const word = fc.constantFrom(
      '5',
      '10,000',
      'million',
      'to',
      '-',
      'and',
      'a',
      'half',
      'dozen',
      '$',
      '%',
      'km',
      'per',
      'day',
      'more',
      'than',
      'soldiers',
      '(',
      ')',
      'third',
      '2019',
      'March',
      ':30',
      'p.m.',
      '½',
      '×10^3',
      '\u00a0',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), fc.constantFrom(' ', ''), (words, joint) => {
        const text = words.join(joint);
        let end = 0;
        for (const { span, low, high } of quantitiesOf(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          end = span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quantitiesOf(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
