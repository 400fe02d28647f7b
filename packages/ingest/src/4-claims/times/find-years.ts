import type { FoundTime, TimeFinder } from './time-mention.ts';

const YEAR = '(1[5-9]\\d\\d|20\\d\\d)';
const CUE =
  '(?:in|since|by|until|till|before|after|during|from|of|early|late|mid|year|summer|winter|spring|autumn|fall)';

/** "in 2019", "since 2022", "late 2024", "in 2013-14", "the 1990s". */
const PLAIN = new RegExp(
  `\\b${CUE}[ -](?:the )?(?:early |late |mid-?)?${YEAR}(?:[-–](\\d\\d))?(?![\\ds]|,\\d|\\.\\d|%|-\\d)`,
  'giu',
);
const DECADE = /\b(?:the )?(?:early |late |mid-)?((?:1[5-9]|20)\d)0s\b/giu;

/** Years and decades that stand without a month. What follows may show that they count something: "in 2000 homes". */
export const findYears: TimeFinder = (part, { triggers }) =>
  triggers.has('digits')
    ? [
        ...Array.from(part.matchAll(PLAIN), toYear).filter((found) => !countsThings(part, found.end)),
        ...(part.includes('0s') ? Array.from(part.matchAll(DECADE), toDecade) : []),
      ]
    : [];

function toYear(match: RegExpMatchArray): FoundTime {
  const year = match[1] ?? '';
  const last = match[2] === undefined ? year : `${year.slice(0, 2)}${match[2]}`;
  const start = (match.index ?? 0) + match[0].indexOf(year);
  const end = (match.index ?? 0) + match[0].length;
  return { start, end, from: year, to: Number(last) < Number(year) ? year : last, precision: 'year' };
}

function toDecade(match: RegExpMatchArray): FoundTime {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, from: `${match[1]}0`, to: `${match[1]}9`, precision: 'year' };
}

function countsThings(part: string, at: number): boolean {
  return /^ (people|men|women|homes|houses|cases|troops|soldiers|workers|jobs|tonnes|tons|euros|dollars|pounds|metres|meters|miles|kilometres|feet)\b/iu.test(
    part.slice(at, at + 20),
  );
}
