import { Chrono, casual, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { addMonths, type Day, toIso } from './day.ts';
import type { FoundTime, TimeContext, TimeFinder } from './time-mention.ts';

/** A month's name in full or in short, with a capital: what chrono finds without one is guesswork here. */
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\p{L})/u;
const ISO = /\b\d{4}-\d\d-\d\d\b/u;
const YEAR = /(?<!\d)(1[5-9]|20|21)\d\d(?!\d)/u;

/**
 * The parsers of chrono that read a month's name, an ISO date, and what may stand beside them (weekday, time of day). The
 * others cost as much again, and what they find holds no month.
 */
const PARSERS = new Set([
  'ISOFormatParser',
  'ENYearMonthDayParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENYearMonthNameParser',
  'ENMonthNameParser',
  'ENWeekdayParser',
  'ENTimeExpressionParser',
  'ENCasualTimeParser',
]);
const chrono = new Chrono({
  parsers: casual.parsers.filter((parser) => PARSERS.has(parser.constructor.name)),
  refiners: casual.refiners,
});

/** Words in front that make a lone month's name one: "in May", but not "May said". */
const BEFORE_MONTH =
  /\b(in|since|until|till|by|from|of|last|next|this|early|late|mid|during|through|to|between|and|before|after)[ -]$/iu;

/**
 * Calendar dates: "5 March 2024", "March 5", "in late October", "2024-03-05", and ranges of them. Dates in numbers alone
 * that can be read in two ways (03/04/2025) are none. Without a year they resolve by the day of publication only.
 */
export const findDates: TimeFinder = (part, context) => {
  const { triggers } = context;
  if (!(triggers.has('month') && MONTH.test(part)) && !(triggers.has('digits') && ISO.test(part))) return [];
  const instant = context.published ?? new Date('2000-07-01T12:00:00Z');
  return listWindows(part).flatMap(([start, end]) =>
    chrono
      .parse(part.slice(start, end), { instant, timezone: 0 })
      .map((result) => ({ result, index: start + result.index }))
      .filter(({ result, index }) => isDate(part, result, index))
      .map(({ result, index }) => toFound(result, index, context)),
  );
};

/** How far from a month or an ISO date the rest of its date can stand: "Wednesday the twenty-third of", "at half past five". */
const REACH = 40;
const ANCHORS = new RegExp(`${MONTH.source}|${ISO.source}`, 'gu');

/** The stretches of a sentence around its months and ISO dates, cut between words: chrono costs ten times a look for them. */
function listWindows(part: string): (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const { index, 0: anchor } of part.matchAll(ANCHORS)) {
    const start = part.lastIndexOf(' ', Math.max(0, index - REACH)) + 1;
    const cut = part.indexOf(' ', index + anchor.length + REACH);
    const end = cut < 0 ? part.length : cut;
    const last = windows.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else windows.push([start, end]);
  }
  return windows;
}

function isDate(part: string, { text, start }: ParsedResult, index: number): boolean {
  if (ISO.test(text)) return true;
  if (!MONTH.test(text) || !start.isCertain('month')) return false;
  if (/\d/u.test(text)) return !/\d[/.]\d/u.test(text);
  return text.length > 3 || text === 'May'
    ? BEFORE_MONTH.test(part.slice(Math.max(0, index - 9), index))
    : false;
}

function toFound(result: ParsedResult, index: number, context: TimeContext): FoundTime {
  const span = { start: index, end: index + lengthOf(result.text) };
  const hasYear = YEAR.test(result.text);
  if (!hasYear && context.published === null)
    return { ...span, from: null, to: null, precision: 'unresolved' };
  const precision = precisionOf(result.start);
  const place = (parsed: ParsedComponents) =>
    placeOf(parsed, hasYear ? null : context.published, context.isAhead(index));
  const from = write(place(result.start), result.start, precision);
  const to = result.end ? write(place(result.end), result.end, precision) : from;
  return { ...span, from, to, precision };
}

/** Without the comma or dash that may lead from a month to its year: "in June, the mayor said". */
function lengthOf(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s,-]/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function precisionOf(start: ParsedComponents): 'minute' | 'day' | 'month' {
  if (start.isCertain('minute') && start.isCertain('day')) return 'minute';
  return start.isCertain('day') ? 'day' : 'month';
}

/** A date without a year is the last such one up to publication, or the next one where the clause looks ahead. */
function placeOf(parsed: ParsedComponents, published: Day | null, isAhead: boolean): Day {
  const date = parsed.date();
  if (published === null) return date;
  const year = published.getUTCFullYear() - date.getUTCFullYear();
  const same = addMonths(date, 12 * year);
  const [now, then] = [toIso(published, 'month'), toIso(same, 'month')];
  const isLater =
    then > now || (then === now && parsed.isCertain('day') && toIso(same, 'day') > toIso(published, 'day'));
  if (isAhead) return isLater || then === now ? same : addMonths(same, 12);
  return isLater ? addMonths(same, -12) : same;
}

function write(day: Day, parsed: ParsedComponents, precision: 'minute' | 'day' | 'month'): string {
  if (precision !== 'minute') return toIso(day, precision);
  const clock = [parsed.get('hour') ?? 0, parsed.get('minute') ?? 0].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${toIso(day, 'day')}T${clock.join(':')}`;
}
