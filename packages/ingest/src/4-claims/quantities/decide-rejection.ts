import type { Piece } from './piece.ts';
import { ageAside } from './rejections/age-aside.ts';
import { bareSmallWord, hourInWords } from './rejections/bare-small-word.ts';
import { dottedNumber } from './rejections/dotted-number.ts';
import { gluedLetters } from './rejections/glued-letters.ts';
import { nameNumber } from './rejections/name-number.ts';
import { phoneNumber } from './rejections/phone-number.ts';
import { pronounOne } from './rejections/pronoun-one.ts';
import type { Candidate, Rejection } from './rejections/rejection.ts';
import { score } from './rejections/score.ts';
import { year } from './rejections/year.ts';

/** Any one of these says that a number is no figure; their order does not matter. */
const REJECTIONS: readonly Rejection[] = [
  year,
  nameNumber,
  score,
  phoneNumber,
  gluedLetters,
  dottedNumber,
  pronounOne,
  bareSmallWord,
  hourInWords,
  ageAside,
];

/** Whether a number is a year, a name, a score, a telephone number or a pronoun, and so counts nothing. */
export function isRejected(pieces: readonly Piece[], candidate: Candidate): boolean {
  return REJECTIONS.some((rejects) => rejects(pieces, candidate));
}
