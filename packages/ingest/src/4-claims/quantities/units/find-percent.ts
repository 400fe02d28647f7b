import type { Piece } from '../piece.ts';

/** `%`, "percent", "per cent", "pct", `5pc`; "percentage points" are a measure of their own. */
export function findPercent(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const start = pieces[at]?.text === '-' && pieces[at]?.glued ? at + 1 : at;
  const end = percentEnd(pieces, start);
  if (end === null) return null;
  const unit = pieces[end]?.text === '-' ? end + 1 : end;
  const isPoint = /^points?$/u.test(pieces[unit]?.lower ?? '');
  return isPoint ? { name: 'percentage point', to: unit + 1 } : { name: 'percentage', to: end };
}

function percentEnd(pieces: readonly Piece[], at: number): number | null {
  const first = pieces[at];
  if (first === undefined) return null;
  if (/^(%|percents?|pct|percentage)$/u.test(first.lower)) return at + 1;
  if (first.lower === 'pc' && first.glued) return at + 1;
  return first.lower === 'per' && pieces[at + 1]?.lower === 'cent' ? at + 2 : null;
}
