import { FRACTION_SIGNS, SHORT_SCALES } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';
import { readAndFraction } from './read-and-fraction.ts';
import { readSimpleFraction } from './read-fraction.ts';
import { readPower } from './read-power.ts';
import { readGroups } from './read-words.ts';

/** A number in digits with what belongs to it: spaced groups, a power of ten, a fraction behind, a multiplier. */
export function readDigits(pieces: readonly Piece[], from: number, isMoney: boolean): Numeral | null {
  const piece = pieces[from];
  if (piece?.kind !== 'digits') return null;
  const plain = readSpacedGroups(pieces, from) ?? { value: parseDigits(piece.text), to: from + 1 };
  if (plain.value === null) return null;
  const numeral: Numeral = { from, to: plain.to, value: plain.value, scale: 1, form: 'digits' };
  const power = readPower(pieces, numeral);
  if (power !== null) return power;
  const mixed = readMixedFraction(pieces, numeral.to);
  if (mixed !== null)
    return readGroups(pieces, { ...numeral, to: mixed.to, value: plain.value + mixed.value });
  return readShortScale(pieces, numeral, isMoney) ?? readGroups(pieces, skipScaleHyphen(pieces, numeral));
}

/** `10 000` and `1 234 567`: groups of three digits with one space between; two plain numbers in a row are no group. */
function readSpacedGroups(
  pieces: readonly Piece[],
  from: number,
): { value: number | null; to: number } | null {
  let digits = pieces[from]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/u.test(digits)) return null;
  let to = from + 1;
  while (isGroup(pieces, to)) {
    digits += pieces[to]?.text ?? '';
    to += 1;
  }
  return to > from + 2 || (to === from + 2 && digits.endsWith('000'))
    ? { value: parseDigits(digits), to }
    : null;
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
  return fraction !== null && fraction.value < 1 ? fraction : readAndFraction(pieces, at);
}

/** "10-million-strong": the hyphen before a scale. */
function skipScaleHyphen(pieces: readonly Piece[], numeral: Numeral): Numeral {
  const [hyphen, scale] = [pieces[numeral.to], pieces[numeral.to + 1]];
  const isScale = /^(hundred|thousand|million|billion|trillion)$/u.test(scale?.lower ?? '');
  return hyphen?.text === '-' && hyphen.glued && scale?.glued && isScale
    ? { ...numeral, to: numeral.to + 1 }
    : numeral;
}

/** Capitals glued to a number multiply it; a capital G does not (5G), nor does T (tonnes, tesla) without money. */
const CAPITALS: ReadonlyMap<string, number> = new Map([
  ['M', 1e6],
  ['B', 1e9],
  ['K', 1e3],
]);

/** Small letters multiply money only: `10m` alone is ten metres. */
const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['tr', 1e12],
]);

/** "8bn", "30k", "£10m", "4.3M": multipliers in short. */
function readShortScale(pieces: readonly Piece[], numeral: Numeral, isMoney: boolean): Numeral | null {
  const piece = pieces[numeral.to];
  if (piece === undefined) return null;
  const lower = piece.lower;
  const short = lower === 'mm' && !isMoney ? undefined : SHORT_SCALES.get(lower);
  const isShort =
    short !== undefined && (piece.glued || isMoney || short > 1e6 || /^(mln|mil)$/u.test(lower));
  const capital = piece.glued ? CAPITALS.get(piece.text) : undefined;
  const letter = isMoney && (piece.glued || lower !== 't') ? MONEY_LETTERS.get(lower) : undefined;
  const scale = (isShort ? short : undefined) ?? capital ?? letter;
  return scale === undefined ? null : { ...numeral, to: numeral.to + 1, value: numeral.value * scale, scale };
}
