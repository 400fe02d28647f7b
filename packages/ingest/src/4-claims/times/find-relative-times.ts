import { addDays, addMonths, type Day, toIso, weekStart } from './day.ts';
import type { TimeTrigger } from './list-triggers.ts';
import type { FoundTime, TimeFinder } from './time-mention.ts';

type Resolved = {
  readonly from: Day;
  readonly to: Day;
  readonly precision: 'day' | 'week' | 'month' | 'year';
};
/**
 * `on`: the form is sought only in sentences with one of these, and only where one of the phrases that it `holds` stands in
 * small letters: a look for them costs a tenth of the form.
 */
type Relative = {
  readonly on: readonly TimeTrigger[];
  readonly holds: readonly string[];
  readonly form: RegExp;
  readonly resolve: (today: Day, match: RegExpMatchArray) => Resolved;
};

const NUMBERS = 'a an one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = `(${NUMBERS.join('|')}|\\d{1,3})`;

const day = (at: Day): Resolved => ({ from: at, to: at, precision: 'day' });
const week = (at: Day): Resolved => ({
  from: weekStart(at),
  to: addDays(weekStart(at), 6),
  precision: 'week',
});
const month = (at: Day): Resolved => ({ from: at, to: at, precision: 'month' });
const year = (at: Day): Resolved => ({ from: at, to: at, precision: 'year' });

/** Expressions that the day of publication resolves. The first that fits at a place is taken. */
const RELATIVES: readonly Relative[] = [
  {
    on: ['dayPart'],
    holds: ['yesterday', 'last night'],
    form: /\b(?:late |early )?(?:yesterday|last night)(?: morning| afternoon| evening| night)?\b/giu,
    resolve: (today) => day(addDays(today, -1)),
  },
  {
    on: ['dayPart'],
    holds: ['today', 'tonight', 'this morning', 'this afternoon', 'this evening'],
    form: /\b(?:earlier |later )?(?:today|tonight|this (?:morning|afternoon|evening))\b/giu,
    resolve: (today) => day(today),
  },
  {
    on: ['dayPart'],
    holds: ['tomorrow'],
    form: /\btomorrow(?: morning| afternoon| evening| night)?\b/giu,
    resolve: (today) => day(addDays(today, 1)),
  },
  {
    on: ['week'],
    holds: ['last week', 'the previous week', 'the past week'],
    form: /\b(?:earlier |late |early )?(?:last|the previous|the past) week\b/giu,
    resolve: (today) => week(addDays(today, -7)),
  },
  {
    on: ['week'],
    holds: ['this week'],
    form: /\b(?:earlier |later )?this week\b/giu,
    resolve: (today) => week(today),
  },
  {
    on: ['week'],
    holds: ['next week'],
    form: /\bnext week\b/giu,
    resolve: (today) => week(addDays(today, 7)),
  },
  {
    on: ['longer'],
    holds: ['last month'],
    form: /\b(?:earlier |late |early )?last month\b/giu,
    resolve: (today) => month(addMonths(today, -1)),
  },
  {
    on: ['longer'],
    holds: ['this month'],
    form: /\b(?:earlier |later )?this month\b/giu,
    resolve: (today) => month(today),
  },
  {
    on: ['longer'],
    holds: ['next month'],
    form: /\bnext month\b/giu,
    resolve: (today) => month(addMonths(today, 1)),
  },
  {
    on: ['longer'],
    holds: ['last year'],
    form: /\b(?:earlier |late |early )?last year\b/giu,
    resolve: (today) => year(addMonths(today, -12)),
  },
  {
    on: ['longer'],
    holds: ['this year'],
    form: /\b(?:earlier |later )?this year\b/giu,
    resolve: (today) => year(today),
  },
  {
    on: ['longer'],
    holds: ['next year'],
    form: /\bnext year\b/giu,
    resolve: (today) => year(addMonths(today, 12)),
  },
  {
    on: ['ago'],
    holds: [' ago'],
    form: new RegExp(`\\b${COUNT} (day|week|month|year|decade)s? ago\\b`, 'giu'),
    resolve: resolveAgo,
  },
  {
    on: ['day', 'week', 'longer'],
    holds: ['past ', 'last '],
    form: new RegExp(`\\b(?:the )?(?:past|last) ${COUNT} (day|week|month|year|decade)s\\b`, 'giu'),
    resolve: resolvePast,
  },
];

const ALL_TRIGGERS: readonly TimeTrigger[] = ['dayPart', 'day', 'week', 'longer', 'ago'];

/** "yesterday", "last month", "three years ago", "the past two weeks"; without a day of publication kept as said. */
export const findRelativeTimes: TimeFinder = (part, { published, triggers }) => {
  if (!ALL_TRIGGERS.some((trigger) => triggers.has(trigger))) return [];
  const lower = part.toLowerCase();
  return RELATIVES.filter(
    ({ on, holds }) =>
      holds.some((phrase) => lower.includes(phrase)) && on.some((trigger) => triggers.has(trigger)),
  ).flatMap((relative) => listMatches(part, relative, published));
};

function listMatches(part: string, { form, resolve }: Relative, published: Day | null): FoundTime[] {
  return Array.from(part.matchAll(form), (match): FoundTime => {
    const start = match.index;
    const end = start + match[0].length;
    if (published === null) return { start, end, from: null, to: null, precision: 'unresolved' };
    const { from, to, precision } = resolve(published, match);
    return { start, end, from: toIso(from, precision), to: toIso(to, precision), precision };
  });
}

function resolveAgo(today: Day, match: RegExpMatchArray): Resolved {
  const at = moveBack(today, match);
  const unit = match[2]?.toLowerCase();
  if (unit === 'day') return day(at);
  if (unit === 'week') return week(at);
  return unit === 'month' ? month(at) : year(at);
}

function resolvePast(today: Day, match: RegExpMatchArray): Resolved {
  const unit = match[2]?.toLowerCase();
  const precision = unit === 'month' ? 'month' : unit === 'year' || unit === 'decade' ? 'year' : 'day';
  return { from: moveBack(today, match), to: today, precision };
}

function moveBack(today: Day, match: RegExpMatchArray): Day {
  const word = match[1]?.toLowerCase() ?? '';
  const count = /^\d/u.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word) - 1);
  const unit = match[2]?.toLowerCase();
  if (unit === 'day') return addDays(today, -count);
  if (unit === 'week') return addDays(today, -7 * count);
  return addMonths(today, -count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
}
