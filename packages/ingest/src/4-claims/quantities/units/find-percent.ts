import type { Piece } from '../piece.ts';

/** `%`, "percent", "per cent", "pct"; "percentage points" are a measure of their own. */
export function findPercent(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const hyphen = pieces[at]?.text === '-' && pieces[at]?.glued ? 1 : 0;
  const first = pieces[at + hyphen]?.lower;
  const second = pieces[at + hyphen + 1]?.lower;
  let to: number | null = null;
  if (
    first === '%' ||
    first === 'percent' ||
    first === 'pct' ||
    first === 'percents' ||
    first === 'percentage'
  )
    to = at + hyphen + 1;
  else if (first === 'per' && second === 'cent') to = at + hyphen + 2;
  if (to === null) return null;
  const unit = pieces[to]?.text === '-' ? to + 1 : to;
  const isPoint = /^points?$/u.test(pieces[unit]?.lower ?? '');
  return isPoint ? { name: 'percentage point', to: unit + 1 } : { name: 'percentage', to };
}
