/** Fixed language and zone: the same page for everyone, on every machine. */
const LANGUAGE = 'en-GB';
const ZONE = 'UTC';

const DAY = new Intl.DateTimeFormat(LANGUAGE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: ZONE,
});
const MOMENT = new Intl.DateTimeFormat(LANGUAGE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONE,
});

/** "14 April 2031" for an ISO 8601 date or moment; null for anything else. */
export function formatDay(iso: string): string | null {
  const date = findDate(iso);
  return date && DAY.format(date);
}

/** "14 April 2031 at 18:40 UTC"; a text without a time of day gets none; null for what is no date. */
export function formatMoment(iso: string): string | null {
  const date = findDate(iso);
  if (!date) return null;
  return /\d[T ]\d/u.test(iso) ? `${MOMENT.format(date)} UTC` : DAY.format(date);
}

function findDate(iso: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(iso)) return null;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}
