import type { Piece } from '../piece.ts';
import type { Rejection } from './rejection.ts';

const RUN = /^[\d+()/.\s–-]{7,}$/u;

/** "555 0142": no count begins with a zero, and none stands right before one that does. */
function isDialled(pieces: readonly Piece[], from: number, to: number): boolean {
  const leads = (at: number): boolean => /^0\d{2,}$/u.test(pieces[at]?.text ?? '');
  return leads(from) || (leads(to) && /^\d{3,}$/u.test(pieces[from]?.text ?? ''));
}

/** "555-0142", "+1-222-333": digits in groups that hyphens, stops or brackets join. */
export const phoneNumber: Rejection = (pieces, { numeral, hasUnit }) => {
  if (!hasUnit && isDialled(pieces, numeral.from, numeral.to)) return true;
  let from = numeral.from;
  let to = numeral.to;
  while (from > 0 && pieces[from]?.glued && /^[\d+()./–-]+$/u.test(pieces[from - 1]?.text ?? '')) from -= 1;
  while (pieces[to]?.glued && /^[\d+()./–-]+$/u.test(pieces[to]?.text ?? '')) to += 1;
  const run = pieces
    .slice(from, to)
    .map((piece) => piece.text)
    .join('');
  return RUN.test(run) && (run.match(/[-/]/gu)?.length ?? 0) >= (run.startsWith('+') ? 1 : 2);
};
