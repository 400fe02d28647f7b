import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';

/** Characters in which superscript exponents are written. */
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MANTISSA = /^[x×·*]$/u;

/** `2.48×10−5`, `1.3x10^6`, `1.3e6`, `4e14`: a number times a power of ten; null for none. */
export function readPower(pieces: readonly Piece[], numeral: Numeral): Numeral | null {
  const exponent = readE(pieces, numeral.to) ?? readTimesTen(pieces, numeral.to);
  if (exponent === null || Math.abs(exponent.value) > 300) return null;
  // Through text, so that 1.3e6 is what a reader of 1.3e6 gets, not 1.3 * 10 ** 6.
  return { ...numeral, to: exponent.to, value: Number(`${numeral.value}e${exponent.value}`) };
}

type Exponent = { readonly value: number; readonly to: number };

function readE(pieces: readonly Piece[], at: number): Exponent | null {
  const piece = pieces[at];
  if (!piece?.glued) return null;
  const whole = /^e(\d{1,3})$/u.exec(piece.lower);
  if (whole) return { value: Number(whole[1]), to: at + 1 };
  const [sign, digits] = [pieces[at + 1], pieces[at + 2]];
  const isSigned =
    piece.lower === 'e' &&
    sign?.glued &&
    /^[+−-]$/u.test(sign.text) &&
    digits?.glued &&
    /^\d{1,3}$/u.test(digits.text);
  return isSigned ? { value: (sign.text === '+' ? 1 : -1) * Number(digits.text), to: at + 3 } : null;
}

function readTimesTen(pieces: readonly Piece[], at: number): Exponent | null {
  const [times, ten] = [pieces[at], pieces[at + 1]];
  // "x10" is one word to the reader of pieces, "×10" are two.
  const joined = times?.lower === 'x10';
  if (!joined && !(MANTISSA.test(times?.lower ?? '') && ten?.text === '10')) return null;
  let to = at + (joined ? 1 : 2);
  if (pieces[to]?.text === '^') to += 1;
  const negative = pieces[to]?.glued && /^[−⁻-]$/u.test(pieces[to]?.text ?? '');
  if (negative || (pieces[to]?.text === '+' && pieces[to]?.glued)) to += 1;
  const digits = digitsOf(pieces[to]);
  return digits === null || !pieces[to]?.glued ? null : { value: (negative ? -1 : 1) * digits, to: to + 1 };
}

function digitsOf(piece: Piece | undefined): number | null {
  if (piece === undefined) return null;
  if (/^\d{1,3}$/u.test(piece.text)) return Number(piece.text);
  const value = SUPERSCRIPT.indexOf(piece.text);
  return piece.text.length === 1 && value >= 0 ? value : null;
}
