import { ORDINALS, SCALES, TENS } from './data/number-words.ts';
import { parseDigits } from './numerals/parse-digits.ts';
import { readWords } from './numerals/read-words.ts';
import type { Piece } from './piece.ts';

/** A rank: its number and where it ends. */
export type Ordinal = { readonly value: number; readonly to: number };

/**
 * The rank that begins at a piece: "11th", "twenty-fifth", "finished second". Null for "first" and "second" before a
 * noun, which mostly order the telling, for centuries, and for the parts of a name ("Third World").
 */
export function readOrdinal(pieces: readonly Piece[], at: number): Ordinal | null {
  const found = digitOrdinal(pieces, at) ?? wordOrdinal(pieces, at) ?? longOrdinal(pieces, at);
  if (found === null || isName(pieces, at, found.to)) return null;
  return found.value > 2 || pieces[at]?.kind === 'digits' || isPredicate(pieces, at, found.to) ? found : null;
}

function digitOrdinal(pieces: readonly Piece[], at: number): Ordinal | null {
  const [digits, end] = [pieces[at], pieces[at + 1]];
  const isOrdinal = digits?.kind === 'digits' && end?.glued && /^(st|nd|rd|th)$/u.test(end.lower);
  const value = isOrdinal ? parseDigits(digits.text) : null;
  return value === null ? null : { value, to: at + 2 };
}

function wordOrdinal(pieces: readonly Piece[], at: number): Ordinal | null {
  const word = pieces[at]?.lower ?? '';
  const plain = ORDINALS.get(word);
  if (plain !== undefined) return { value: plain, to: at + 1 };
  const tens = TENS.get(word);
  const unit =
    pieces[at + 1]?.text === '-' && pieces[at + 1]?.glued
      ? ORDINALS.get(pieces[at + 2]?.lower ?? '')
      : undefined;
  return tens === undefined || unit === undefined || unit > 9 ? null : { value: tens + unit, to: at + 3 };
}

/** "one hundred twenty-fifth", "two hundredth": a number whose last word ranks. */
function longOrdinal(pieces: readonly Piece[], at: number): Ordinal | null {
  const numeral = readWords(pieces, at);
  if (numeral === null) return null;
  const to = pieces[numeral.to]?.text === '-' ? numeral.to + 1 : numeral.to;
  const word = pieces[to]?.lower ?? '';
  const scale = word.endsWith('th') ? SCALES.get(word.slice(0, -2)) : undefined;
  if (scale !== undefined && numeral.value > 1) return { value: numeral.value * scale, to: to + 1 };
  const unit = ORDINALS.get(word);
  const isLast =
    unit !== undefined &&
    numeral.value >= 100 &&
    unit < (numeral.value % 100 === 0 ? 100 : 10) &&
    numeral.value % 10 === 0;
  return isLast ? { value: numeral.value + unit, to: to + 1 } : null;
}

/** "the 20th century", "Third Avenue", "third-party", "a fifth of": no rank of anything. */
function isName(pieces: readonly Piece[], at: number, to: number): boolean {
  const after = pieces[to];
  const isCapital = /^\p{Lu}/u.test(pieces[at]?.text ?? '') && at > 0;
  const isPart = after?.lower === 'of' && /^an?$/u.test(pieces[at - 1]?.lower ?? '');
  return (
    isCapital ||
    isPart ||
    (after?.text === '-' && after.glued) ||
    /^(century|centuries|amendment|and|party|parties|quarter|half)$/u.test(after?.lower ?? '')
  );
}

/** "She finished second", "came in third": nothing is named by the rank. */
function isPredicate(pieces: readonly Piece[], at: number, to: number): boolean {
  const after = pieces[to];
  const verb = /^(finish\w*|came|come|comes|coming|rank\w*|place[ds]?|in|standing)$/u.test(
    pieces[at - 1]?.lower ?? '',
  );
  return verb && (after === undefined || after.kind === 'sign' || after.pos === 'ADP');
}
