import type { Rejection } from './rejection.ts';

/** "5G", "1080p", "3D", "22nd", "2XL": letters glued to a number that are no unit make a name of it. */
export const gluedLetters: Rejection = (pieces, { numeral, hasUnit }) => {
  const after = pieces[numeral.to];
  // "a 4-H club", "3-D": one capital behind a hyphen.
  const letter = pieces[numeral.to + 1];
  if (!hasUnit && after?.text === '-' && after.glued && letter?.glued && /^\p{Lu}$/u.test(letter.text))
    return true;
  return (
    !hasUnit &&
    numeral.form === 'digits' &&
    numeral.scale === 1 &&
    after?.kind === 'word' &&
    after.glued &&
    after.lower !== 'x'
  );
};
