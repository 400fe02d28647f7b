import type { Bound } from '@attribune/schema/quantity';

/** A value as one claim gives it, in a base unit. */
export type Value = {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Written as a plain fraction ("a fifth", "seven in ten"): it stands for what lies near. */
  readonly isFraction?: boolean;
};

/**
 * How two values stand to each other: `equal` within rounding, `allowed` by each other's bounds and ranges, or `differ`.
 * Rounding is two significant digits, or the tenth that "about" leaves open.
 */
export function compareValues(a: Value, b: Value): 'equal' | 'allowed' | 'differ' {
  if (isPoint(a) && isPoint(b)) return comparePoints(a, b);
  const x = rangeOf(a);
  const y = rangeOf(b);
  const overlap = x[0] <= y[1] * (1 + BOUND_SLACK) && y[0] <= x[1] * (1 + BOUND_SLACK);
  return overlap ? 'allowed' : 'differ';
}

/** A conversion or a rounded end may miss its partner by this much. */
const SLACK = 0.005;
/** "Over 20 miles" is said of 32 kilometres too. */
const BOUND_SLACK = 0.01;
/** "About 2,300" speaks of anything within a twentieth. */
const ABOUT = 0.05;
/** "A fifth" is said of 18 percent, "seven in ten" of 71. */
const FRACTION = 0.12;
/** "More than 80" is said of 81 to about 120, not of 800: beyond this the bound no longer allows a value. */
const BOUND_REACH = 1.5;

function isPoint(value: Value): boolean {
  return value.low !== null && value.high !== null && value.low === value.high;
}

function comparePoints(a: Value, b: Value): 'equal' | 'differ' {
  const x = a.low ?? 0;
  const y = b.low ?? 0;
  if (x === y) return 'equal';
  const isFraction = a.isFraction || b.isFraction;
  const about = isFraction ? FRACTION : a.bound === 'approx' || b.bound === 'approx' ? ABOUT : 0;
  const difference = Math.abs(x - y);
  const larger = Math.max(Math.abs(x), Math.abs(y));
  if (difference <= about * larger || difference <= SLACK * larger) return 'equal';
  return roundsTo(x, y) || roundsTo(y, x) ? 'equal' : 'differ';
}

/** Whether `rounded` is what `exact` rounds to with two significant digits, and is itself no finer. */
function roundsTo(exact: number, rounded: number): boolean {
  if (Math.abs(exact) < 100) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(exact))) - 1);
  return rounded % unit === 0 && Math.abs(exact - rounded) < unit / 2;
}

function rangeOf(value: Value): [number, number] {
  const low = value.low;
  const high = value.high;
  if (low !== null && high !== null) {
    return value.bound === 'approx' ? [low * (1 - ABOUT), high * (1 + ABOUT)] : [low, high];
  }
  if (low !== null) return [low, low * BOUND_REACH];
  if (high !== null) return [high / BOUND_REACH, high];
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
