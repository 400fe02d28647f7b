import type { Piece } from '../piece.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readFraction } from './read-fraction.ts';
import { readWords } from './read-words.ts';

/**
 * The number that begins at a piece, as long as it can be read, or null. `isMoney` says that a currency stands before it,
 * so that a single letter after it multiplies ("£10m").
 */
export function readNumeral(pieces: readonly Piece[], from: number, isMoney: boolean): Numeral | null {
  return readFraction(pieces, from) ?? readDigits(pieces, from, isMoney) ?? readWords(pieces, from);
}
