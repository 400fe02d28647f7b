import { FRACTION_SIGNS, FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import { findMeasure } from '../units/find-measure.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';

type Found = { readonly value: number; readonly to: number };

/** `1/2`, `½`, "two-thirds", "half a million", "a quarter of"; null where no fraction begins. */
export function readFraction(pieces: readonly Piece[], from: number): Numeral | null {
  const found =
    readSimpleFraction(pieces, from) ??
    readHalfScale(pieces, from) ??
    readNamedFraction(pieces, from) ??
    readLoneFraction(pieces, from) ??
    readSign(pieces, from);
  if (found === null) return null;
  const scale = SCALES.get(pieces[found.to]?.lower ?? '');
  const isScaled = scale !== undefined && scale > 100;
  const value = isScaled ? found.value * scale : found.value;
  return { from, to: isScaled ? found.to + 1 : found.to, value, scale: 1, form: 'fraction' };
}

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

/** "half a million", "half-million", "a quarter million", "half a dozen", "quarter of a million", "half a minute". */
function readHalfScale(pieces: readonly Piece[], from: number): Found | null {
  let at = isArticle(pieces[from]) ? from + 1 : from;
  const part = pieces[at]?.lower === 'half' ? 0.5 : pieces[at]?.lower === 'quarter' ? 0.25 : null;
  if (part === null) return null;
  at += 1;
  while (isArticle(pieces[at]) || pieces[at]?.text === '-' || pieces[at]?.lower === 'of') at += 1;
  const scale = pieces[at]?.lower === 'dozen' ? 12 : SCALES.get(pieces[at]?.lower ?? '');
  if (scale !== undefined) return scale === 100 ? null : { value: part * scale, to: at + 1 };
  const isOfOne = isArticle(pieces[at - 1]) && findMeasure(pieces, at) !== null;
  return isOfOne ? { value: part, to: at } : null;
}

/** "two thirds", "one-half", "three quarters of", "three twenty-firsts": a count and the name of the parts. */
export function readNamedFraction(pieces: readonly Piece[], from: number): Found | null {
  const count = SMALL_NUMBERS.get(pieces[from]?.lower ?? '');
  if (count === undefined || count === 0) return null;
  const hyphen = pieces[from + 1]?.text === '-';
  const at = from + (hyphen ? 2 : 1);
  const tens = TENS.get(pieces[at]?.lower ?? '');
  const named = tens === undefined ? partsAt(pieces, at, count) : tensPartsAt(pieces, at, count, tens);
  if (named === null) return null;
  // Three quarters are also nine months: only the hyphen, "of" or an end makes a share of them.
  const word = pieces[named.to - 1]?.lower ?? '';
  const isPeriod =
    /^(quarter|halve|half|second)s?$/u.test(word) &&
    !(word === 'halves' && count > 2) &&
    count > 1 &&
    !hyphen &&
    !closes(pieces[named.to]);
  return isPeriod ? null : { value: count / named.parts, to: named.to };
}

function partsAt(pieces: readonly Piece[], at: number, count: number): { parts: number; to: number } | null {
  const word = pieces[at]?.lower ?? '';
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  const isRightNumber = count === 1 ? word === singular : word !== singular;
  const parts = isRightNumber ? FRACTIONS.get(singular) : undefined;
  return parts === undefined ? null : { parts, to: at + 1 };
}

/** "twenty-firsts", "thirty-fifths". */
function tensPartsAt(
  pieces: readonly Piece[],
  at: number,
  count: number,
  tens: number,
): { parts: number; to: number } | null {
  const next = pieces[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (/^firsts?$/u.test(pieces[next]?.lower ?? '')) return { parts: tens + 1, to: next + 1 };
  const unit = partsAt(pieces, next, count);
  return unit === null || unit.parts > 9 ? null : { parts: tens + unit.parts, to: unit.to };
}

/** "a third of", "half of", "half the", "by a quarter": one part, where what stands around it says that it is one. */
function readLoneFraction(pieces: readonly Piece[], from: number): Found | null {
  const isPart = isArticle(pieces[from]);
  const at = isPart ? from + 1 : from;
  const parts = FRACTIONS.get(pieces[at]?.lower ?? '');
  if (parts === undefined || pieces[at]?.lower === 'second' || (!isPart && pieces[at]?.lower !== 'half'))
    return null;
  const before = pieces[from - 1]?.lower ?? '';
  const after = pieces[at + 1];
  const isShare =
    after?.lower === 'of' ||
    /^(by|than|about|almost|nearly|over|around|roughly|some|under|below|above|to)$/u.test(before);
  const isHalfOf =
    parts === 2 && !isPart && /^(the|a|an|his|her|its|their|our|all)$/u.test(after?.lower ?? '');
  const isAlone = isPart && from === 0 && (after === undefined || /^[.!?]$/u.test(after.text));
  return isShare || isHalfOf || isAlone ? { value: 1 / parts, to: at + 1 } : null;
}

function readSign(pieces: readonly Piece[], from: number): Found | null {
  const value = FRACTION_SIGNS.get(pieces[from]?.text ?? '');
  return value === undefined ? null : { value, to: from + 1 };
}

function closes(piece: Piece | undefined): boolean {
  return (
    piece === undefined || piece.lower === 'of' || /^[.,;:!?)]$/u.test(piece.text) || SCALES.has(piece.lower)
  );
}

function isArticle(piece: Piece | undefined): boolean {
  return piece?.lower === 'a' || piece?.lower === 'an';
}
