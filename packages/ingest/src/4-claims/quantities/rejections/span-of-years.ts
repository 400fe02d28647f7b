import type { Amount } from '../amount.ts';
import type { Piece } from '../piece.ts';

const YEAR = /^(?:1[0-9]|20|21)\d{2}$/u;

/** "1912-1915", "from 1998 to 2003", "between 2019 and 2021": both ends of a range are years, and nothing is counted. */
export function isSpanOfYears(pieces: readonly Piece[], first: Amount, last: Amount): boolean {
  const isBare = first.unit === null && last.unit === null && last.to === last.from + 1;
  return isBare && YEAR.test(pieces[first.from]?.text ?? '') && YEAR.test(pieces[last.from]?.text ?? '');
}
