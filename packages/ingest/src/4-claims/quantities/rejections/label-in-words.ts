import { LABEL_WORDS } from '../data/label-words.ts';
import type { Rejection } from './rejection.ts';

/** Larger ones are written in digits. */
const LARGEST = 20;

/** "platform two", "platforms one and two", "page three": the number of a place or a part, written out. */
export const labelInWords: Rejection = (pieces, { numeral, hasUnit, noun }) => {
  if (numeral.form !== 'words' || hasUnit || noun !== null || numeral.value > LARGEST) return false;
  // "a dad-of-three": a compound that names the person.
  if (pieces[numeral.from]?.glued && pieces[numeral.from - 2]?.lower === 'of') return true;
  const joint = pieces[numeral.from - 1]?.lower ?? '';
  const label = joint === 'and' || joint === 'or' ? pieces[numeral.from - 3]?.lower : joint;
  return (
    label !== undefined &&
    label !== 'number' &&
    (LABEL_WORDS.has(label) || LABEL_WORDS.has(label.replace(/s$/u, '')))
  );
};
