import type { Problem } from '@attribune/schema/problem';

export type PublishedAt = { readonly value: string | null; readonly problem: Problem | null };

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/u;
const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?$/u;
const MAIL = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/u;

/**
 * A moment of publication in one spelling of ISO 8601: a day stays a day ("2031-04-17"), a time keeps the offset that it
 * was given with, since "on Monday" in the text means a Monday there. Takes ISO dates and times, and dates as in mail
 * and HTTP. What cannot be read gives null and a problem; a time without a zone is read as UTC, and a problem says so.
 */
export function parsePublishedAt(given: string | null | undefined): PublishedAt {
  const text = given?.trim() ?? '';
  if (text === '') return { value: null, problem: null };
  if (DAY.test(text)) return isDay(text) ? { value: text, problem: null } : unreadable(text);
  const parts = MOMENT.exec(text);
  if (parts) return parseMoment(text, parts);
  const mailed = MAIL.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(mailed) ? unreadable(text) : { value: new Date(mailed).toISOString(), problem: null };
}

function parseMoment(text: string, parts: RegExpExecArray): PublishedAt {
  const [, day = '', minutes = '', seconds = ':00', zone] = parts;
  const value = `${day}T${minutes}${seconds}${zone?.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2') ?? 'Z'}`;
  if (!isDay(day) || Number.isNaN(Date.parse(value))) return unreadable(text);
  if (zone !== undefined) return { value, problem: null };
  const message = `“${text}” names no time zone; it is read as UTC.`;
  return { value, problem: publishedProblem('published-without-zone', message) };
}

/** V8 turns 30 February into 2 March; a day that does not come back as it went in is no day. */
function isDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

function unreadable(given: string): PublishedAt {
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given;
  const message = `“${shown}” is no date that can be read; the document counts as undated.`;
  return { value: null, problem: publishedProblem('published-unreadable', message) };
}

function publishedProblem(rule: string, message: string): Problem {
  return { kind: 'input', rule, message, remedy: 'Give the date as 2031-04-17 or 2031-04-17T17:20:00Z.' };
}
