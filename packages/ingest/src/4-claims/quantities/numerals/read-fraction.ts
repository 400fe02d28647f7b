import { FRACTION_SIGNS, FRACTIONS, SCALES, SMALL_NUMBERS } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';

/** `1/2`, `½`, "two-thirds", "half a million", "a quarter of"; null where no fraction begins. */
export function readFraction(pieces: readonly Piece[], from: number): Numeral | null {
  const found =
    readSimpleFraction(pieces, from) ??
    readHalfScale(pieces, from) ??
    readNamedFraction(pieces, from) ??
    readSign(pieces, from);
  return found === null ? null : { from, to: found.to, value: found.value, scale: 1, form: 'fraction' };
}

type Found = { readonly value: number; readonly to: number };

/** Two plain numbers around a slash. A denominator of zero, and dates such as 3/4/2025, give nothing. */
export function readSimpleFraction(pieces: readonly Piece[], from: number): Found | null {
  const [top, slash, bottom, after] = [pieces[from], pieces[from + 1], pieces[from + 2], pieces[from + 3]];
  if (top?.kind !== 'digits' || (slash?.text !== '/' && slash?.text !== '⁄') || bottom?.kind !== 'digits')
    return null;
  if (!slash.glued || !bottom.glued || (after?.text === '/' && after.glued) || pieces[from - 1]?.text === '/')
    return null;
  const [numerator, denominator] = [parseDigits(top.text), parseDigits(bottom.text)];
  if (numerator === null || denominator === null || denominator === 0 || numerator > denominator * 10)
    return null;
  return { value: numerator / denominator, to: from + 3 };
}

/** "half a million", "half-million", "a quarter million", "half a dozen". */
function readHalfScale(pieces: readonly Piece[], from: number): Found | null {
  let at = isArticle(pieces[from]) ? from + 1 : from;
  const part = pieces[at]?.lower === 'half' ? 0.5 : pieces[at]?.lower === 'quarter' ? 0.25 : null;
  if (part === null) return null;
  at += 1;
  while (isArticle(pieces[at]) || pieces[at]?.text === '-' || pieces[at]?.lower === 'of') at += 1;
  const scale = pieces[at]?.lower === 'dozen' ? 12 : SCALES.get(pieces[at]?.lower ?? '');
  return scale === undefined || scale === 100 ? null : { value: part * scale, to: at + 1 };
}

/** "two thirds", "one-half", "three quarters", and "a third of", "half of", "half the": alone they mean other things. */
function readNamedFraction(pieces: readonly Piece[], from: number): Found | null {
  const article = isArticle(pieces[from]);
  const count = article ? 1 : SMALL_NUMBERS.get(pieces[from]?.lower ?? '');
  if (count !== undefined && count > 0) {
    const at = pieces[from + 1]?.text === '-' ? from + 2 : from + 1;
    const parts = partsOf(pieces[at]?.lower ?? '', count);
    const isShare = !article || pieces[at + 1]?.lower === 'of';
    return parts === null || !isShare ? null : { value: count / parts, to: at + 1 };
  }
  const next = pieces[from + 1]?.lower ?? '';
  const isHalf = pieces[from]?.lower === 'half' && /^(of|the|a|an|his|her|its|their|our|all)$/u.test(next);
  return isHalf ? { value: 0.5, to: from + 1 } : null;
}

function partsOf(word: string, count: number): number | null {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  const isRightNumber = count === 1 ? word === singular : word !== singular;
  return isRightNumber ? (FRACTIONS.get(singular) ?? null) : null;
}

function readSign(pieces: readonly Piece[], from: number): Found | null {
  const value = FRACTION_SIGNS.get(pieces[from]?.text ?? '');
  return value === undefined ? null : { value, to: from + 1 };
}

function isArticle(piece: Piece | undefined): boolean {
  return piece?.lower === 'a' || piece?.lower === 'an';
}
