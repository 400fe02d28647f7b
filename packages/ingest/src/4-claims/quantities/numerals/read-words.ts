import { SCALES, SMALL_NUMBERS, TENS } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';

/** "twenty-one thousand five hundred", "a hundred and two", "two dozen", "two and a half million"; null for none. */
export function readWords(pieces: readonly Piece[], from: number): Numeral | null {
  const start = readStart(pieces, from);
  if (start === null) return null;
  let total = 0;
  let group = start.value;
  let scale = 1;
  let at = start.to;
  for (;;) {
    const step = nextStep(pieces, at);
    if (step === null) break;
    if (step.kind === 'scale') {
      if (step.value === 100 && group < 100) group *= 100;
      else {
        total += group * step.value;
        group = 0;
      }
      scale = Math.max(scale, step.value);
    } else if (fits(group, total, step.value)) group += step.value;
    else break;
    at = step.to;
  }
  return { from, to: at, value: total + group, scale, form: 'words' };
}

type Step = { readonly kind: 'scale' | 'number'; readonly value: number; readonly to: number };

/** A number word, or an article before a scale: "a" alone counts nothing. */
function readStart(pieces: readonly Piece[], from: number): { value: number; to: number } | null {
  const word = pieces[from]?.lower ?? '';
  if (word === 'a' || word === 'an') {
    const next = pieces[from + 1]?.lower ?? '';
    return next === 'dozen' || SCALES.has(next) ? { value: 1, to: from + 1 } : null;
  }
  const value = wordValue(word);
  return value === null ? null : { value, to: from + 1 };
}

function nextStep(pieces: readonly Piece[], at: number): Step | null {
  const skip = skipJoint(pieces, at);
  const piece = pieces[skip];
  if (piece === undefined) return null;
  const half = readAndHalf(pieces, at);
  if (half !== null) return half;
  const scale = piece.lower === 'dozen' ? 12 : SCALES.get(piece.lower);
  if (scale !== undefined)
    return skip > at && pieces[at]?.lower === 'and' ? null : { kind: 'scale', value: scale, to: skip + 1 };
  const value = wordValue(piece.lower);
  return value === null ? null : { kind: 'number', value, to: skip + 1 };
}

/** "two and a half", where a scale or a noun follows. */
function readAndHalf(pieces: readonly Piece[], at: number): Step | null {
  const row = [pieces[at], pieces[at + 1], pieces[at + 2]].map((piece) => piece?.lower).join(' ');
  const value = row === 'and a half' ? 0.5 : row === 'and a quarter' ? 0.25 : null;
  return value === null ? null : { kind: 'number', value, to: at + 3 };
}

/** Whether a further number may join the group: "twenty-one", "hundred and five", but not "two three". */
function fits(group: number, total: number, value: number): boolean {
  if (value > 0 && value < 1) return true;
  if (group === 0) return total > 0 && value < 1000;
  if (group % 100 === 0) return value < 100;
  return group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0;
}

/** Steps over a glued hyphen, or "and" (also "&" and a comma after a scale) before a further number word. */
function skipJoint(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece?.text === '-' && piece.glued && pieces[at + 1]?.glued) return at + 1;
  const isAnd = piece?.lower === 'and' || piece?.text === '&';
  const afterScale = SCALES.has(pieces[at - 1]?.lower ?? '');
  return isAnd && afterScale && wordValue(pieces[at + 1]?.lower ?? '') !== null ? at + 1 : at;
}

function wordValue(word: string): number | null {
  return SMALL_NUMBERS.get(word) ?? TENS.get(word) ?? null;
}

/** Whether a piece alone is a number, in digits or in a word. */
export function isNumber(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return piece.kind === 'digits' ? parseDigits(piece.text) !== null : wordValue(piece.lower) !== null;
}
