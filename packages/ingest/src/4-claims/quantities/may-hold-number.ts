import type { Token } from '../../language/token.ts';
import { MONTHS } from './data/label-words.ts';
import {
  FRACTION_SIGNS,
  FRACTIONS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  SPANS_OF_TIME,
  TENS,
} from './data/number-words.ts';
import type { Piece } from './piece.ts';

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...ORDINALS.keys(),
  ...FRACTION_SIGNS.keys(),
  'dozen',
  'dozens',
]);

const HYPHEN = 45;

/** Whether a token can be part of a number. Most sentences hold none, and are spared the reading of pieces. */
export function mayHoldNumber(token: Token): boolean {
  if (token.pos === 'NUM' || WORDS.has(token.lower)) return true;
  let isJoined = false;
  for (let index = 0; index < token.text.length; index += 1) {
    const code = token.text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
    if (code === HYPHEN) isJoined = true;
  }
  return isJoined && token.lower.split('-').some((part) => WORDS.has(part));
}

/** Whether "an hour", "a month" stands at a token: with a word of duration before it, a measure. */
export function mayHoldSpanOfTime(tokens: readonly Token[], at: number): boolean {
  return SPANS_OF_TIME.has(tokens[at]?.lower ?? '') && /^an?$/u.test(tokens[at - 1]?.lower ?? '');
}

/** Whether a number, a rank, a date or a clock time can begin at a piece; an article only before the word of a number. */
export function mayBeginNumber(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.kind === 'digits' || WORDS.has(piece.lower) || MONTHS.has(piece.lower)) return true;
  if (piece.lower !== 'a' && piece.lower !== 'an') return false;
  const next = pieces[at + 1]?.lower ?? '';
  return WORDS.has(next) || SPANS_OF_TIME.has(next);
}
