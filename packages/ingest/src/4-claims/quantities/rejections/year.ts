import { IRREGULAR_PLURALS } from '../data/counted-words.ts';
import { MONTHS } from '../data/label-words.ts';
import type { Rejection } from './rejection.ts';

/** Words after which a bare four-digit number is a year whatever follows it. */
const STRONG =
  /^(in|since|during|year|early|late|mid|fiscal|season|summer|winter|spring|autumn|fall|around|circa|until|till|before|after|through|\(|of|'|’)$/u;

/** "in 2019", "the 2018 elections", "the 1990s", "2013-14": a year tells when, not how many. */
export const year: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) => {
  const piece = pieces[numeral.from];
  if (numeral.to !== numeral.from + 1) return false;
  const after = pieces[numeral.to];
  const isDecade =
    after?.glued && /^['′]?s$/u.test(after.lower) && /^\d{2}(\d0)?$|^\d0$/u.test(piece?.text ?? '');
  if (isDecade || (/^[′'’]$/u.test(after?.text ?? '') && /^\d{4}$/u.test(piece?.text ?? ''))) return true;
  if (!/^(1[0-9]|20|21)\d{2}$/u.test(piece?.text ?? '') || hasUnit) return false;
  const isModern = numeral.value >= 1900 && numeral.value <= 2100;
  const above = pieces[numeral.from - 1]?.lower ?? '';
  if (MONTHS.has(above) || (STRONG.test(above) && (isModern || noun === null))) return true;
  if (hasBound) return false;
  // "cut its 2027 profit forecast", "the 2019 budget": what is counted would stand in the plural.
  const isSingular = after?.pos === 'NOUN' && after.lower === noun && !IRREGULAR_PLURALS.has(after.lower);
  if (isModern && numeral.form === 'digits' && isSingular) return true;
  if (noun === null) return numeral.value >= 1500;
  return (
    isModern &&
    /^(the|a|an|its|his|her|their|our|this|by|from|and|,)$/u.test(above) &&
    numeral.form === 'digits'
  );
};
