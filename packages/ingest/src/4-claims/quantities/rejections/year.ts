import { MONTHS, YEAR_CUES } from '../data/label-words.ts';
import type { Rejection } from './rejection.ts';

/** "in 2019", "the 2018 elections", "the 1990s", "2013-14": a year tells when, not how many. */
export const year: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) => {
  const piece = pieces[numeral.from];
  if (numeral.to !== numeral.from + 1 || !/^(1[0-9]|20|21)\d{2}$/u.test(piece?.text ?? '') || hasUnit)
    return false;
  const after = pieces[numeral.to];
  if (after?.glued && /^('?s)$/u.test(after.lower)) return true;
  const above = pieces[numeral.from - 1]?.lower ?? '';
  if (YEAR_CUES.has(above) || MONTHS.has(above) || above === '(' || above === ',') return true;
  const isModern = numeral.value >= 1900 && numeral.value <= 2100;
  if (hasBound) return false;
  return noun === null
    ? numeral.value >= 1500
    : isModern && !/^(people|soldier|unit|worker|job|employee|troop|home|household|customer)$/u.test(noun);
};
