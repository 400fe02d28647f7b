import type { Piece } from './piece.ts';
import { ageAside, ageBehindOf } from './rejections/age-aside.ts';
import { bareSmallWord, hourInWords, minutesPast } from './rejections/bare-small-word.ts';
import { dottedNumber } from './rejections/dotted-number.ts';
import { gluedLetters } from './rejections/glued-letters.ts';
import { labelInWords } from './rejections/label-in-words.ts';
import { nameNumber } from './rejections/name-number.ts';
import { phoneNumber } from './rejections/phone-number.ts';
import { pronounOne } from './rejections/pronoun-one.ts';
import type { Candidate, Rejection } from './rejections/rejection.ts';
import { score } from './rejections/score.ts';
import { year } from './rejections/year.ts';

/** Any one of these says that a number is no figure, and what it is instead; their order does not matter. */
const REJECTIONS: readonly (readonly [string, Rejection])[] = [
  ['a year', year],
  ['a number that names', nameNumber],
  ['a number that names, in words', labelInWords],
  ['a score', score],
  ['a telephone number', phoneNumber],
  ['letters glued to digits', gluedLetters],
  ['a dotted number', dottedNumber],
  ['a pronoun', pronounOne],
  ['a small word without a noun', bareSmallWord],
  ['an hour in words', hourInWords],
  ['minutes of the clock', minutesPast],
  ['an age beside a name', ageAside],
  ['an age behind a person', ageBehindOf],
];

/** What a number is that counts nothing (a year, a name, a score, a telephone number, a pronoun); null for a figure. */
export function findRejection(pieces: readonly Piece[], candidate: Candidate): string | null {
  return REJECTIONS.find(([, rejects]) => rejects(pieces, candidate))?.[0] ?? null;
}
