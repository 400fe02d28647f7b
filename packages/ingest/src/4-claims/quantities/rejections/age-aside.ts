import type { Rejection } from './rejection.ts';

/** "Tomas Vey, 41, said": the age of the one who is named, not what the sentence tells. */
export const ageAside: Rejection = (pieces, { numeral, hasUnit, hasBound }) => {
  const [before, after] = [pieces[numeral.from - 1], pieces[numeral.to]];
  const isAside = before?.text === ',' && (after?.text === ',' || after?.text === '.' || after?.text === ')');
  const isAge = Number.isInteger(numeral.value) && numeral.value < 120 && numeral.form === 'digits';
  const name = pieces[numeral.from - 2];
  return (
    isAside && isAge && !hasUnit && !hasBound && /^\p{Lu}/u.test(name?.text ?? '') && name?.kind === 'word'
  );
};
