import type { FigureFrame } from './figure-frame.ts';

type Range = Pick<FigureFrame, 'low' | 'high'>;

/** Values within a part in a thousand are one value: conversions of units end in rounded digits. */
const ROUNDING = 0.001;

/** Whether two figures give the very same value (bounds aside). */
export function decideSameValue(a: Range, b: Range): boolean {
  return close(a.low ?? a.high, b.low ?? b.high) && close(a.high ?? a.low, b.high ?? b.low);
}

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}
