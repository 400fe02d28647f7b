import type { Problem } from '@attribune/schema/problem';

/** A date as the document gives it, in ISO 8601, or null; `problem` says why a given one was not taken. */
export type Published = { readonly value: string | null; readonly problem: Problem | null };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/u;
const ISO_MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?$/iu;
const MAIL = /^([a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? (gmt|utc|[+-]\d{4})$/iu;
const DAY_FIRST = new RegExp(`^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)? ${NAME},? (\\d{4})$`, 'iu');
const MONTH_FIRST = new RegExp(`^(?:[a-z]{3,9},? )?${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu');

/**
 * Reads a date of publication: ISO 8601, dates as in mail and HTTP, and dates with the month in English words. A date
 * in numbers alone ("03/04/2025") can be read in two ways and gives null and a problem, as does anything else.
 */
export function parsePublished(given: string | null | undefined): Published {
  const text = given?.trim().replace(/\s+/gu, ' ') ?? '';
  if (text === '') return { value: null, problem: null };
  const value = ISO_DAY.test(text) ? dayOf(text) : (momentOf(text) ?? wordedDay(text));
  return value === null ? { value: null, problem: problemOf(text) } : { value, problem: null };
}

/** V8 turns 30 February into 2 March: a day that does not come back as it went in is no day. Nor is one in a year 0, which no calendar has. */
function dayOf(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  const isDay = !day.startsWith('0000') && !Number.isNaN(time);
  return isDay && new Date(time).toISOString().startsWith(day) ? day : null;
}

function momentOf(text: string): string | null {
  if (MAIL.test(text)) return Number.isNaN(Date.parse(text)) ? null : new Date(text).toISOString();
  if (!ISO_MOMENT.test(text) || dayOf(text.slice(0, 10)) === null) return null;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/iu.test(text) ? text : `${text}Z`;
  const moment = zoned
    .replace(' ', 'T')
    .replace(/\s/gu, '')
    .replace(/([+-]\d\d)(\d\d)$/u, '$1:$2')
    .toUpperCase();
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}

function wordedDay(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return toDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? toDay(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function toDay(year = '', month = '', day = ''): string | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return dayOf(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function problemOf(text: string): Problem {
  const isAmbiguous = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(text);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    kind: 'parse',
    rule: isAmbiguous ? 'published-ambiguous' : 'published-unreadable',
    message: isAmbiguous
      ? `“${shown}” can be read as two dates; the document counts as undated.`
      : `“${shown}” is no date that can be read; the document counts as undated.`,
    remedy: 'Give the date as 2031-04-17 or 2031-04-17T17:20:00Z.',
  };
}
