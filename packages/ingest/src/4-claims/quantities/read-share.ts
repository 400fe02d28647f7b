import type { Amount } from './amount.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import type { Piece } from './piece.ts';
import { findMeasure } from './units/find-measure.ts';

/** "one in five", "2 out of 3": the share as a number from 0 to 1, and where it ends; null for none. */
export function readShare(pieces: readonly Piece[], part: Amount): { value: number; to: number } | null {
  if (part.unit !== null) return null;
  const joint = pieces[part.to]?.lower;
  const isOut = joint === 'out' && pieces[part.to + 1]?.lower === 'of';
  if (!isOut && joint !== 'in') return null;
  const whole = readNumeral(pieces, part.to + (isOut ? 2 : 1), false);
  if (whole === null || whole.value <= part.value || part.value <= 0) return null;
  const isSpan = !isOut && whole.value > 1000 && whole.scale === 1 && whole.value < 2200;
  const isTime = findMeasure(pieces, whole.to) !== null;
  return isSpan || isTime ? null : { value: part.value / whole.value, to: whole.to };
}
