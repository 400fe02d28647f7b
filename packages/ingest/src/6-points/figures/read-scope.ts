import { MONTHS } from '../../matching/data/months.ts';
import type { Word } from '../../matching/read-words.ts';
import { FALLS, RISES } from '../data/change-words.ts';
import { AHEAD, NARROWING } from '../data/scope-words.ts';
import type { FigureContext, FigureFrame } from './figure-frame.ts';

/** Which part of the matter a figure is about, beside what happened, whose and where. */
export type Scope = {
  /** Whether it is expected or planned; null where the words are too few to tell. */
  readonly isAhead: boolean | null;
  /** Years, quarters and months that it is for, each under its kind: `year:2031`, `quarter:first`, `month:march`. */
  readonly periods: ReadonlySet<string>;
  /** What narrows it: serious injuries, new cases. */
  readonly narrowing: ReadonlySet<string>;
  /** Whether it tells how far something moved, and which way. */
  readonly change: 'rise' | 'fall' | null;
};

/** Reads the scope of the figure at a number's place. */
export function readScope(context: FigureContext): Scope {
  return {
    isAhead: readAhead(context),
    periods: readPeriods(context),
    narrowing: readNarrowing(context),
    change: readChange(context),
  };
}

/** "Will" is said of what is decided and of what is only foreseen. */
const WILL = new Set(['will', 'would', 'shall']);

/** A claim of fewer words may have lost its verb. */
const WORDS_TO_TELL = 5;

function readAhead({ words, at, claim }: FigureContext): boolean | null {
  const own = words.slice(claim[0], claim[1] + 1);
  const before = words.slice(Math.max(0, claim[0] - 6), at);
  const isAhead = [...before, ...own].some(
    ({ lower }, i, all) => AHEAD.has(lower) && all[i + 1]?.lower !== 'not' && all[i + 1]?.lower !== 'have',
  );
  if (isAhead) return true;
  return own.length < WORDS_TO_TELL || own.some(({ lower }) => WILL.has(lower)) ? null : false;
}

const PERIOD_REACH = 9;
const IN_PERIOD = new Set(['in', 'during', 'for', 'by', 'of']);
const PARTS_OF_YEAR = new Set(['quarter', 'half', 'trimester', 'semester']);
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'last', 'previous']);

function readPeriods({ words, at }: FigureContext): Set<string> {
  const periods = new Set<string>();
  const from = Math.max(0, at - PERIOD_REACH);
  words.slice(from, at + PERIOD_REACH).forEach((word, k) => {
    const i = from + k;
    const before = words[i - 1]?.lower ?? '';
    if (i === at) return;
    if (PARTS_OF_YEAR.has(word.lower) && ORDINALS.has(before)) periods.add(`${word.lower}:${before}`);
    if (!IN_PERIOD.has(before)) return;
    if (isYear(word)) periods.add(`year:${word.lower}`);
    if (/^\p{Lu}/u.test(word.text) && MONTHS.has(word.lower)) periods.add(`month:${word.lower}`);
  });
  return periods;
}

function isYear({ isNumber, lower }: Word): boolean {
  return isNumber && /^(?:19|20)\d\d$/u.test(lower);
}

const NARROWING_REACH = 5;

function readNarrowing({ words, at, claim }: FigureContext): Set<string> {
  const from = Math.max(claim[0], at - 2);
  const near = words.slice(from, Math.min(claim[1] + 1, at + NARROWING_REACH));
  const stop = near.findIndex(({ isNumber }, k) => isNumber && from + k > at);
  return new Set((stop < 0 ? near : near.slice(0, stop)).flatMap(({ lower }) => NARROWING[lower] ?? []));
}

const MODIFIERS = new Set(
  'at least most more than less fewer about around some nearly almost over a an as much'.split(' '),
);
const BY_REACH = 6;

function readChange({ words, at }: FigureContext): Scope['change'] {
  let before = at - 1;
  while (before >= 0 && MODIFIERS.has(words[before]?.lower ?? '')) before -= 1;
  const lower = words[before]?.lower ?? '';
  if (lower === 'by' || lower === 'of') {
    const near = words.slice(Math.max(0, before - (lower === 'by' ? BY_REACH : 1)), before);
    return near.map(directionOf).findLast((direction) => direction !== null) ?? null;
  }
  return directionOf(words[before]) ?? directionAfter(words, at);
}

function directionOf(word: Word | undefined): Scope['change'] {
  if (!word) return null;
  return RISES.has(word.lower) ? 'rise' : FALLS.has(word.lower) ? 'fall' : null;
}

/** "9 percent more", "a 5 percent rise": right behind the number and its unit. */
function directionAfter(words: readonly Word[], at: number): Scope['change'] {
  for (const k of [at + 1, at + 2]) {
    const direction = directionOf(words[k]);
    if (direction !== null && words[k + 1]?.lower !== 'than') return direction;
  }
  return null;
}

type Scoped = Pick<FigureFrame, 'scope' | 'unit'>;

/** Whether the scopes of two figures exclude each other for values that differ. Unknown goes with anything. */
export function haveOtherScopes(x: Scoped, y: Scoped): boolean {
  const [a, b] = [x.scope, y.scope];
  // A sum that was asked for, planned or set is one sum in several stages.
  const isMoney = x.unit.dimension.startsWith('money');
  if (!isMoney && a.isAhead !== null && b.isAhead !== null && a.isAhead !== b.isAhead) return true;
  if (a.change !== b.change) return true;
  if (a.narrowing.size !== b.narrowing.size || [...a.narrowing].some((word) => !b.narrowing.has(word)))
    return true;
  return haveOtherPeriods(a.periods, b.periods);
}

function haveOtherPeriods(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((period) => {
    const kind = period.slice(0, period.indexOf(':') + 1);
    const rivals = [...b].filter((other) => other.startsWith(kind));
    return rivals.length > 0 && !rivals.includes(period);
  });
}
