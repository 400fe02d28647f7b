import type { Token } from '../../language/token.ts';
import { parseDay } from './day.ts';
import { findDates } from './find-dates.ts';
import { findRelativeTimes } from './find-relative-times.ts';
import { findWeekdays } from './find-weekdays.ts';
import { findYears } from './find-years.ts';
import { listTriggers } from './list-triggers.ts';
import { looksAhead } from './looks-ahead.ts';

import { openEnded } from './open-ended.ts';
import type { FoundTime, TimeFinder, TimeMention } from './time-mention.ts';

export type { TimeMention } from './time-mention.ts';

/** Where two finders speak of one place, the earlier in this list is heard. */
const FINDERS: readonly TimeFinder[] = [findDates, findRelativeTimes, findWeekdays, findYears];

/** No sentence that a person wrote is longer, and the library for dates is not made for such. */
const LONGEST_SENTENCE = 4_000;

/**
 * The expressions of time in one sentence, in order and without overlap. Absolute ones resolve by themselves; relative ones
 * ("last month", "on Friday") only with the publication date (ISO 8601), otherwise they are kept as said, with `precision`
 * `unresolved`. `from` or `to` alone is null where one side is open ("since May").
 */
export function findTimes(text: string, tokens: readonly Token[], publishedAt: string | null): TimeMention[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  const triggers = listTriggers(tokens);
  if (first === undefined || last === undefined || triggers.size === 0) return [];
  const part = text.slice(first.start, last.end);
  if (part.length > LONGEST_SENTENCE) return [];
  const published = publishedAt === null ? null : parseDay(publishedAt);
  const isAhead = (at: number) => looksAhead(tokens, first.start + at);
  const found = FINDERS.flatMap((find) => find(part, { published, triggers, isAhead }));
  if (found.length === 0) return [];
  return withoutOverlap(found)
    .map((time) => openEnded(part, time))
    .map(({ start, end, from, to, precision }) => ({
      span: [first.start + start, first.start + end],
      when: { from, to, precision, text: part.slice(start, end) },
    }));
}

/** Earlier finders first; of one finder the longer expression. The answer is in the order of the text. */
function withoutOverlap(found: readonly FoundTime[]): FoundTime[] {
  const kept: FoundTime[] = [];
  for (const time of found)
    if (!kept.some((other) => time.start < other.end && other.start < time.end)) kept.push(time);
  return kept.sort((a, b) => a.start - b.start);
}
