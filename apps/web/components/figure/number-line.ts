import { roundTicks } from './round-ticks.ts';

/** A value as a figure's row gives it: one end is null where it is a bound, both are equal where it is a single value. */
export type Extent = { readonly low: number | null; readonly high: number | null };

/** Where a row is drawn, in per cent of the axis. `open` says to which side a bound goes on. */
export type Mark = {
  readonly from: number;
  readonly to: number;
  readonly open: 'left' | 'right' | null;
  /** The side of the mark that has room for the value in words; a range that fills the axis carries it. */
  readonly label: 'left' | 'right' | 'over';
};

export type Tick = { readonly value: number; readonly at: number };

export type NumberLine = { readonly ticks: readonly Tick[]; readonly marks: readonly (Mark | null)[] };

/** The ends of the axis keep this much room, in per cent, so that no mark is cut. */
const MARGIN = 5;
/** Beyond this place, in per cent, a value in words no longer fits at the right of its mark. */
const LABEL_TURN = 55;
/** A mark near the middle may have its value on either side; in per cent. */
const LABEL_LEEWAY = 20;

/**
 * Lays out all values of one figure on one axis with round ticks. A row without any number has no mark. Returns null where
 * no row has a number.
 */
export function toNumberLine(extents: readonly Extent[]): NumberLine | null {
  const values = extents.flatMap((extent) => endsOf(extent));
  if (values.length === 0) return null;
  const ticks = roundTicks(Math.min(...values), Math.max(...values), values.every(Number.isInteger));
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? first;
  const at = (value: number) => round(MARGIN + ((value - first) / (last - first)) * (100 - 2 * MARGIN));
  return {
    ticks: ticks.map((value) => ({ value, at: at(value) })),
    marks: extents.map((extent) => toMark(extent, at)),
  };
}

function toMark(extent: Extent, at: (value: number) => number): Mark | null {
  const ends = endsOf(extent);
  if (ends.length === 0) return null;
  const open = extent.high === null ? 'right' : extent.low === null ? 'left' : null;
  const from = at(Math.min(...ends));
  const to = at(Math.max(...ends));
  return { from, to, open, label: decideLabelSide(from, to) };
}

/** The value stands at the right while there is room there, else at the left while there is room there. */
function decideLabelSide(from: number, to: number): Mark['label'] {
  if (to <= LABEL_TURN) return 'right';
  return from >= 100 - LABEL_TURN - LABEL_LEEWAY ? 'left' : 'over';
}

function endsOf(extent: Extent): number[] {
  return [extent.low, extent.high].filter((end): end is number => end !== null && Number.isFinite(end));
}

/** Two decimals are finer than any screen, and keep the page the same on every machine. */
function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
