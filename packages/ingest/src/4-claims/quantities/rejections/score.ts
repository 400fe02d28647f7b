import type { Piece } from '../piece.ts';
import type { Rejection } from './rejection.ts';

/** "won 2-1", "6:4", "2013-14": two bare numbers around a glued hyphen or colon that make no range. */
export const score: Rejection = (pieces, { numeral, hasUnit }) =>
  !hasUnit &&
  numeral.form === 'digits' &&
  (isPair(pieces, numeral.from - 1, -1) || isPair(pieces, numeral.to, 1));

/** Whether a joint stands at a place, glued on both sides, with digits on its far side. */
function isPair(pieces: readonly Piece[], at: number, step: 1 | -1): boolean {
  const isGlued = pieces[at]?.glued === true && pieces[at + 1]?.glued === true;
  return isGlued && /^[-–‑:]$/u.test(pieces[at]?.text ?? '') && pieces[at + step]?.kind === 'digits';
}
