import type { Rejection } from './rejection.ts';

/** "the top three", "of the two": a number word that points back at things named elsewhere and counts none here. */
export const bareSmallWord: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) =>
  numeral.form === 'words' &&
  !hasUnit &&
  !hasBound &&
  noun === null &&
  /^(top|bottom|last|next|first|final|these|those|other)$/u.test(pieces[numeral.from - 1]?.lower ?? '');
