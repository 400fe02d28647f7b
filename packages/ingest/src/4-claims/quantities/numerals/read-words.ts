import { DURATION_CUES, SCALES, SMALL_NUMBERS, SPANS_OF_TIME, TENS } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { readAndFraction } from './read-and-fraction.ts';
import { readOver, readParts } from './read-parts.ts';

/**
 * A number that begins with a word: "twenty-one thousand five hundred", "a hundred and two", "two dozen", "two and a half
 * million", "nine point four"; null for none.
 */
export function readWords(pieces: readonly Piece[], from: number): Numeral | null {
  const start = readStart(pieces, from);
  return start === null
    ? null
    : readGroups(pieces, { from, to: start.to, value: start.value, scale: 1, form: 'words' });
}

/** Goes on from a first number through scales and further groups: "4 thousand 3 hundred and 21". */
export function readGroups(pieces: readonly Piece[], first: Numeral): Numeral {
  let total = 0;
  let group = first.value;
  let scale = first.scale;
  let latest = first.scale;
  let at = first.to;
  for (let step = nextStep(pieces, at, latest); step !== null; step = nextStep(pieces, at, latest)) {
    if (step.kind === 'scale') {
      if (step.value === 100 && group < 100) group *= 100;
      else {
        total = group === 0 ? total * step.value : total + group * step.value;
        group = 0;
      }
      scale = Math.max(scale, step.value);
      latest = step.value;
    } else if (step.kind === 'part') {
      // "3 million and a half" halves the million; "one hundred and a half" does not halve the hundred.
      const whole = group === 0 && scale > 100 ? total + step.value * scale : total + group + step.value;
      return withScale(pieces, { ...first, to: step.to, value: whole, scale }, group !== 0);
    } else if (fits(group, total, step.value)) group += step.value;
    else break;
    at = step.to;
  }
  const whole = readPoint(pieces, { ...first, to: at, value: total + group, scale });
  return readParts(pieces, whole) ?? readOver(pieces, whole) ?? whole;
}

/** "two and a half million": a scale after the fraction multiplies it all. */
function withScale(pieces: readonly Piece[], numeral: Numeral, isOpen: boolean): Numeral {
  const scale = isOpen ? scaleOf(pieces[numeral.to]) : undefined;
  return scale === undefined
    ? numeral
    : { ...numeral, to: numeral.to + 1, value: numeral.value * scale, scale };
}

/** "nine point nought four": digits in words after the point. */
function readPoint(pieces: readonly Piece[], numeral: Numeral): Numeral {
  if (pieces[numeral.to]?.lower !== 'point' || numeral.form === 'digits') return numeral;
  let digits = '';
  let at = numeral.to + 1;
  for (
    let value = wordValue(pieces[at]?.lower ?? '');
    value !== null;
    value = wordValue(pieces[at]?.lower ?? '')
  ) {
    const unit = value >= 20 && pieces[at + 1]?.text === '-' ? wordValue(pieces[at + 2]?.lower ?? '') : null;
    digits += String(value + (unit ?? 0));
    at += unit === null ? 1 : 3;
  }
  return digits === '' ? numeral : { ...numeral, to: at, value: numeral.value + Number(`0.${digits}`) };
}

type Step = { readonly kind: 'scale' | 'number' | 'part'; readonly value: number; readonly to: number };

/** A number word, or an article before a scale: "a" alone counts nothing. */
function readStart(pieces: readonly Piece[], from: number): { value: number; to: number } | null {
  const word = pieces[from]?.lower ?? '';
  if (word === 'a' || word === 'an')
    return scaleOf(pieces[from + 1]) !== undefined || isDuration(pieces, from)
      ? { value: 1, to: from + 1 }
      : null;
  const value = wordValue(word);
  return value === null ? null : { value, to: from + 1 };
}

/** "lasted an hour", "more than a year": a length of time, unless the word goes on ("over a year-long ban"). */
function isDuration(pieces: readonly Piece[], at: number): boolean {
  if (!SPANS_OF_TIME.has(pieces[at + 1]?.lower ?? '') || !DURATION_CUES.has(pieces[at - 1]?.lower ?? ''))
    return false;
  const next = pieces[at + 2];
  return next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && next?.lower !== 'off' && next?.text !== '-';
}

function nextStep(pieces: readonly Piece[], at: number, scale: number): Step | null {
  const part = readAndFraction(pieces, at);
  if (part !== null) return { kind: 'part', ...part };
  const skip = skipJoint(pieces, at);
  const found = scaleOf(pieces[skip]);
  if (found !== undefined)
    return skip > at && pieces[at]?.lower === 'and' ? null : { kind: 'scale', value: found, to: skip + 1 };
  const value = wordValue(pieces[skip]?.lower ?? '') ?? digitValue(pieces, skip, scale);
  return value === null ? null : { kind: 'number', value, to: skip + 1 };
}

/** Plain digits go on with a number only after a scale, and then before another scale or after "and". */
function digitValue(pieces: readonly Piece[], at: number, scale: number): number | null {
  const text = pieces[at]?.text ?? '';
  if (scale === 1 || !/^\d{1,3}$/u.test(text) || Number(text) >= scale) return null;
  const goesOn = (scaleOf(pieces[at + 1]) ?? scale) < scale;
  const closes = scale === 100 && pieces[at - 1]?.lower === 'and' && scaleOf(pieces[at + 1]) === undefined;
  return goesOn || closes ? Number(text) : null;
}

/** Whether a further number may join the group: "twenty-one", "hundred and five", but not "two three". */
function fits(group: number, total: number, value: number): boolean {
  if (group === 0) return total > 0 && value < 1000;
  if (group % 100 === 0) return value < 100;
  return group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0;
}

/** Steps over a hyphen between number words, or "and" (also "&" and a comma) before a further one after a scale. */
function skipJoint(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  const next = pieces[at + 1];
  const isHyphen =
    piece?.text === '-' && next !== undefined && (next.glued ? piece.glued : isTens(pieces[at - 1]));
  if (isHyphen && (wordValue(next.lower) !== null || scaleOf(next) !== undefined)) return at + 1;
  const isAnd = piece?.lower === 'and' || piece?.text === '&' || piece?.text === ',';
  const afterScale = scaleOf(pieces[at - 1]) !== undefined;
  const goesOn =
    wordValue(next?.lower ?? '') !== null ||
    (/^\d{1,2}$/u.test(next?.text ?? '') && pieces[at - 1]?.lower === 'hundred');
  const isComma = piece?.text === ',';
  return isAnd && afterScale && goesOn && (!isComma || scaleOf(pieces[at + 2]) !== undefined) ? at + 1 : at;
}

function isTens(piece: Piece | undefined): boolean {
  return TENS.has(piece?.lower ?? '');
}

function scaleOf(piece: Piece | undefined): number | undefined {
  return /^dozens?$/u.test(piece?.lower ?? '') ? 12 : SCALES.get(piece?.lower ?? '');
}

function wordValue(word: string): number | null {
  return SMALL_NUMBERS.get(word) ?? TENS.get(word) ?? null;
}
