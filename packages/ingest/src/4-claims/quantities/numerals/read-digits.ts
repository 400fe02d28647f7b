import { FRACTION_SIGNS, LETTER_SCALES, SCALES, SHORT_SCALES } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';
import { readSimpleFraction } from './read-fraction.ts';

/** A number in digits with what belongs to it: spaced groups, a fraction behind, a multiplier. */
export function readDigits(pieces: readonly Piece[], from: number, isMoney: boolean): Numeral | null {
  const piece = pieces[from];
  if (piece?.kind !== 'digits') return null;
  const grouped = readSpacedGroups(pieces, from);
  const value = grouped?.value ?? parseDigits(piece.text);
  if (value === null) return null;
  const to = grouped?.to ?? from + 1;
  const mixed = readMixedFraction(pieces, to);
  const scale = readScale(pieces, mixed?.to ?? to, isMoney);
  return {
    from,
    to: scale?.to ?? mixed?.to ?? to,
    value: (value + (mixed?.value ?? 0)) * (scale?.scale ?? 1),
    scale: scale?.scale ?? 1,
    form: 'digits',
  };
}

/** `10 000` and `1 234 567`: groups of three digits with one space between; two plain numbers in a row are no group. */
function readSpacedGroups(pieces: readonly Piece[], from: number): { value: number; to: number } | null {
  let digits = pieces[from]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return null;
  let to = from + 1;
  while (isGroup(pieces, to)) {
    digits += pieces[to]?.text ?? '';
    to += 1;
  }
  const isNumber = to > from + 2 || (to === from + 2 && digits.endsWith('000'));
  const value = isNumber ? parseDigits(digits) : null;
  return value === null ? null : { value, to };
}

function isGroup(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const above = pieces[index - 1];
  return (
    piece !== undefined &&
    above !== undefined &&
    /^\d{3}(\.\d+)?$/u.test(piece.text) &&
    piece.start - above.end === 1
  );
}

function readMixedFraction(pieces: readonly Piece[], at: number): { value: number; to: number } | null {
  const sign = FRACTION_SIGNS.get(pieces[at]?.text ?? '');
  if (sign !== undefined) return { value: sign, to: at + 1 };
  const fraction = pieces[at]?.glued === false ? readSimpleFraction(pieces, at) : null;
  if (fraction !== null && fraction.value < 1) return { value: fraction.value, to: fraction.to };
  const isAndHalf =
    pieces[at]?.lower === 'and' && pieces[at + 1]?.lower === 'a' && pieces[at + 2]?.lower === 'half';
  return isAndHalf ? { value: 0.5, to: at + 3 } : null;
}

/** The multiplier at a piece: "million", "bn", or one letter where money or a capital rules out a unit. */
export function readScale(
  pieces: readonly Piece[],
  at: number,
  isMoney: boolean,
): { scale: number; to: number } | null {
  const hyphen = pieces[at]?.text === '-' && pieces[at]?.glued && pieces[at + 1]?.glued ? 1 : 0;
  const piece = pieces[at + hyphen];
  if (piece === undefined) return null;
  const word = SCALES.get(piece.lower);
  if (word !== undefined) {
    const more = readScale(pieces, at + hyphen + 1, isMoney);
    return {
      scale: word * (word === 100 ? (more?.scale ?? 1) : 1),
      to: word === 100 && more ? more.to : at + hyphen + 1,
    };
  }
  const short = SHORT_SCALES.get(piece.lower);
  if (short !== undefined && (piece.glued || isMoney || short > 1e6) && !(piece.lower === 'mm' && !isMoney))
    return { scale: short, to: at + 1 };
  const letter = LETTER_SCALES.get(piece.lower);
  return letter !== undefined && isMoney && piece.glued ? { scale: letter, to: at + 1 } : null;
}
