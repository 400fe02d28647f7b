import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureKey, readFigures } from './read-figures.ts';

describe('readFigures', () => {
  it.each([
    ['14 boats', [[14, '', 'digits']]],
    ['Fourteen boats', [[14, '', 'words']]],
    ['twenty-three boats', [[23, '', 'words']]],
    ['a hundred boats', [['hundred', '', 'vague']]],
    ['two hundred and five boats', [[205, '', 'words']]],
    ['three thousand four hundred boats', [[3400, '', 'words']]],
    ['two hundred thousand boats', [[200_000, '', 'words']]],
    ['1,400 boats', [[1400, '', 'digits']]],
    ['1.5 million boats', [[1.5e6, '', 'digits']]],
    ['£10m', [[1e7, 'pound', 'digits']]],
    ['10 million dollars', [[1e7, 'dollar', 'digits']]],
    ['$10 million', [[1e7, 'dollar', 'digits']]],
    ['14%', [[14, 'percent', 'digits']]],
    ['14 per cent', [[14, 'percent', 'digits']]],
    ['fourteen percent', [[14, 'percent', 'words']]],
    [
      '5 to 7 km',
      [
        [5, 'kilometre', 'digits'],
        [7, 'kilometre', 'digits'],
      ],
    ],
    [
      'between five and seven hours',
      [
        [5, 'hour', 'words'],
        [7, 'hour', 'words'],
      ],
    ],
    ['a 14-hour wait', [[14, 'hour', 'digits']]],
    ['on 14 June', [[14, 'june', 'digits']]],
    ['on May 14', [[14, 'may', 'digits']]],
    ['at 3 p.m.', [[3, 'after noon', 'digits']]],
    ['dozens of boats', [['dozens', '', 'vague']]],
    ['half of the boats', [['half', '', 'vague']]],
    ['two dozen boats', [[24, '', 'words']]],
  ])('reads %s', (text, expected) => {
    expect(readFigures(text).map(({ value, kind, form }) => [value, kind, form])).toEqual(expected);
  });

  it.each(['The boats were damaged.', 'They may march.', 'A tone of threat.', '', '%', '–'])(
    'reads none in %s',
    (text) => {
      expect(readFigures(text)).toEqual([]);
    },
  );

  it('tells numbers apart that cannot be read as one value', () => {
    const [a, b] = readFigures('1.2.3 and 1.2.4').map(figureKey);
    expect(a).not.toBe(b);
  });

  it('reads any text without a fault, and no number twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = readFigures(text).map((figure) => figure.words);
        expect(words.join('').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('tells every two whole numbers apart', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [x, y] = [a, b].map((value) => readFigures(`${value} boats`).map(figureKey)[0]);
        expect(x === y).toBe(a === b);
      }),
    );
  });
});
