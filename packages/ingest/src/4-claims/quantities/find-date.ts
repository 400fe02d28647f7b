import { MONTHS } from './data/label-words.ts';
import type { Piece } from './piece.ts';

/** A calendar date or a clock time that begins at a piece: `to` is the first piece after it. */
export type Moment = { readonly kind: 'date' | 'time'; readonly to: number };

const DAY = /^([12]?\d|3[01])$/u;
const YEAR = /^(1[0-9]|20|21)\d{2}$/u;
const ORDINAL_END = /^(st|nd|rd|th)$/u;

/** "5 March 2024", "March 5", "May 4th", "2024-03-05", "3/4/2025", "March 2024"; null where no date begins. */
export function findDate(pieces: readonly Piece[], at: number): Moment | null {
  const to = monthFirst(pieces, at) ?? dayFirst(pieces, at) ?? numericDate(pieces, at);
  return to === null ? null : { kind: 'date', to };
}

function monthFirst(pieces: readonly Piece[], at: number): number | null {
  if (!isMonth(pieces[at])) return null;
  let to = skipSign(pieces, at + 1, '.');
  if (YEAR.test(pieces[to]?.text ?? '')) return to + 1;
  const day = dayAt(pieces, to);
  if (day === null) return null;
  to = rangeOfDays(pieces, day);
  const year = skipSign(pieces, to, ',');
  return YEAR.test(pieces[year]?.text ?? '') ? year + 1 : to;
}

function dayFirst(pieces: readonly Piece[], at: number): number | null {
  const day = dayAt(pieces, at);
  if (day === null) return null;
  let to = rangeOfDays(pieces, day);
  if (pieces[to]?.lower === 'of') to += 1;
  if (!isMonth(pieces[to])) return null;
  to = skipSign(pieces, to + 1, '.');
  const year = skipSign(pieces, to, ',');
  return YEAR.test(pieces[year]?.text ?? '') ? year + 1 : to;
}

function numericDate(pieces: readonly Piece[], at: number): number | null {
  const row = pieces.slice(at, at + 5);
  if (row.length < 5 || !row.slice(1).every((piece) => piece.glued)) return null;
  const shape = row.map((piece) => piece.text).join('');
  return /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}([/-])\d{1,2}\1\d{2,4}$/u.test(shape) ? at + 5 : null;
}

/** A month's name with a capital: "may" and "march" in lower case are verbs. */
function isMonth(piece: Piece | undefined): boolean {
  return piece !== undefined && MONTHS.has(piece.lower) && /^\p{Lu}/u.test(piece.text);
}

function dayAt(pieces: readonly Piece[], at: number): number | null {
  if (!DAY.test(pieces[at]?.text ?? '')) return null;
  const end = pieces[at + 1];
  return end?.glued && ORDINAL_END.test(end.lower) ? at + 2 : at + 1;
}

/** "March 5-7", "5 and 6 March". */
function rangeOfDays(pieces: readonly Piece[], at: number): number {
  const joint = pieces[at]?.text ?? '';
  const next = /^([–-]|to|and)$/u.test(joint) ? dayAt(pieces, at + 1) : null;
  if (next === null) return at;
  return joint === 'and' || joint === 'to' ? (isMonth(pieces[next]) ? next : at) : next;
}

function skipSign(pieces: readonly Piece[], at: number, sign: string): number {
  return pieces[at]?.text === sign ? at + 1 : at;
}
