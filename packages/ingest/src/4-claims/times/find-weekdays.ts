import { addDays, type Day, toIso } from './day.ts';
import type { FoundTime, TimeFinder } from './time-mention.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const FORM = new RegExp(
  `\\b(?:(next|last|this(?: coming)?|early|late|[Oo]n) )?(${DAYS.join('|')})(?: (morning|afternoon|evening|night))?\\b(?!s)`,
  'gu',
);

/**
 * "on Monday", "late Friday": the last such day up to publication, in the way of news, or the next one where the clause
 * speaks of what is to come. A weekday that belongs to a full date is left to the finder of dates.
 */
export const findWeekdays: TimeFinder = (part, { published, triggers, isAhead }) => {
  if (!triggers.has('weekday')) return [];
  return Array.from(part.matchAll(FORM), (match): FoundTime => {
    const [whole, opening = '', name = ''] = match;
    const start = match.index;
    const span = { start, end: start + whole.length };
    if (published === null) return { ...span, from: null, to: null, precision: 'unresolved' };
    const ahead = /^(next|this coming)$/u.test(opening) || (opening !== 'last' && isAhead(start));
    const day = toIso(nearest(published, DAYS.indexOf(name), ahead, opening), 'day');
    return { ...span, from: day, to: day, precision: 'day' };
  });
};

function nearest(today: Day, weekday: number, ahead: boolean, opening: string): Day {
  const back = (today.getUTCDay() - weekday + 7) % 7;
  if (ahead) return addDays(today, back === 0 ? 7 : 7 - back);
  return addDays(today, -(back === 0 && opening === 'last' ? 7 : back));
}
