import { FRACTIONS, SMALL_NUMBERS, TENS } from '../data/number-words.ts';
import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { parseDigits } from './parse-digits.ts';

/** "twenty-three fifths": a number of parts in the plural. Quarters, halves and seconds are too often something else. */
export function readParts(pieces: readonly Piece[], numeral: Numeral): Numeral | null {
  const word = pieces[numeral.to]?.lower ?? '';
  const parts = /^(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)s$/u.test(word)
    ? FRACTIONS.get(word.slice(0, -1))
    : undefined;
  if (parts === undefined || numeral.form !== 'words') return null;
  return { ...numeral, to: numeral.to + 1, value: numeral.value / parts, form: 'fraction' };
}

/** "one over twenty" where the clause ends after it: "20 over three years" is no fraction. */
export function readOver(pieces: readonly Piece[], numeral: Numeral): Numeral | null {
  if (pieces[numeral.to]?.lower !== 'over') return null;
  const bottom = pieces[numeral.to + 1];
  const value = bottom?.kind === 'digits' ? parseDigits(bottom.text) : wordValue(bottom);
  const after = pieces[numeral.to + 2];
  const closes = after === undefined || /^[.;!?]$/u.test(after.text);
  if (value === null || value === 0 || !closes) return null;
  return { ...numeral, to: numeral.to + 2, value: numeral.value / value, form: 'fraction' };
}

function wordValue(piece: Piece | undefined): number | null {
  return SMALL_NUMBERS.get(piece?.lower ?? '') ?? TENS.get(piece?.lower ?? '') ?? null;
}
