/** Steps a reader counts in, as multiples of a power of ten. */
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;
/** The same for what is counted in whole numbers: nobody has seen half a person. */
const WHOLE_STEPS = [1, 2, 5, 10] as const;
/** About as many spaces between ticks as fit a phone. */
const SPACES = 4;
/** Nothing counted or measured in the news is finer; below it binary fractions would decide where a tick stands. */
const FINEST = 1e-9;

/**
 * Round values, evenly spaced, that enclose `min` and `max`: at least two of them. The axis starts at zero where zero is
 * near (the values reach down to a third of the largest or less), because "twice as many" should then look like it. With
 * `isWhole` no tick stands between two whole numbers.
 */
export function roundTicks(min: number, max: number, isWhole = false): number[] {
  const from = min > 0 && min <= max / 3 ? 0 : min;
  const size = Math.max(Math.abs(from), Math.abs(max));
  const isSpread = max - from > Math.max(FINEST, size * FINEST);
  const least = (isSpread ? max - from : size > FINEST ? size : SPACES) / SPACES;
  const step =
    isWhole && least < 10 ? roundStep(Math.max(1, least), WHOLE_STEPS) : roundStep(least, ROUND_STEPS);
  const first = Math.floor(from / step + FINEST) - (isSpread ? 0 : 1);
  const last = Math.ceil(max / step - FINEST) + (isSpread ? 0 : 1);
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
}

/** The smallest round step that is not below `least`. */
function roundStep(least: number, steps: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = steps.find((candidate) => candidate >= least / power - FINEST) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions add: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number.parseFloat(value.toPrecision(12));
}
