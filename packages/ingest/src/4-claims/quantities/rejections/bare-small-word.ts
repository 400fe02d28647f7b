import type { Rejection } from './rejection.ts';

/** "stopped work at four on Wednesday morning": an hour in words before a day, or before "in the morning". */
export const hourInWords: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) => {
  if (numeral.form !== 'words' || hasUnit || hasBound || noun !== null || numeral.value > 12) return false;
  if (!/^(?:at|before|after|until|till|since)$/u.test(pieces[numeral.from - 1]?.lower ?? '')) return false;
  const [preposition = '', behind = ''] = [pieces[numeral.to]?.lower, pieces[numeral.to + 1]?.lower];
  if (preposition === 'in') return behind === 'the';
  return preposition === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(behind);
};

/** "the top three", "of the two": a number word that points back at things named elsewhere and counts none here. */
export const bareSmallWord: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) =>
  numeral.form === 'words' &&
  !hasUnit &&
  !hasBound &&
  noun === null &&
  /^(top|bottom|last|next|first|final|these|those|other)$/u.test(pieces[numeral.from - 1]?.lower ?? '');
