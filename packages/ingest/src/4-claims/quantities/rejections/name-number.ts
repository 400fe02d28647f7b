import { LABEL_WORDS } from '../data/label-words.ts';
import type { Rejection } from './rejection.ts';

/** "Section 427", "iPhone 11", "Planet 9", "COVID-19": a number that is part of a name. */
export const nameNumber: Rejection = (pieces, { numeral, hasUnit, hasBound, noun }) => {
  if (hasBound || numeral.scale !== 1) return false;
  const first = pieces[numeral.from];
  const above = pieces[numeral.from - 1];
  if (first === undefined || above === undefined) return false;
  if (above.text === '-' && above.glued && first.glued && pieces[numeral.from - 2]?.kind === 'word')
    return !hasUnit || pieces[numeral.from - 2]?.lower !== 'to';
  if (above.text === '#' && first.glued) return true;
  if (hasUnit || first.kind !== 'digits' || !/^\d+$/u.test(first.text)) return false;
  const isCapital = /^\p{Lu}|^i\p{Lu}/u.test(above.text) && above.kind === 'word';
  if (LABEL_WORDS.has(above.lower)) return isCapital || noun === null;
  return (
    isCapital &&
    above.pos === 'PROPN' &&
    numeral.from > 1 &&
    (noun === null || /^\p{Lu}/u.test(pieces[numeral.to]?.text ?? ''))
  );
};
