import type { Rejection } from './rejection.ts';

/** Persons whose age stands behind "of": "a woman of 45". Source: Quirk et al. (1985), 17.39, on "of" with measures; nouns of sex and age. */
const PERSONS =
  /^(?:man|woman|boy|girl|lad|youth|teenager|child|person|pensioner|widow|widower|student|mother|father)$/u;

/** "a woman of 45 has been arrested". */
export const ageBehindOf: Rejection = (pieces, { numeral, hasUnit, noun }) =>
  !hasUnit &&
  noun === null &&
  numeral.value < 120 &&
  pieces[numeral.from - 1]?.lower === 'of' &&
  PERSONS.test(pieces[numeral.from - 2]?.lower ?? '') &&
  /^(?:a|an|the|another|one)$/u.test(pieces[numeral.from - 3]?.lower ?? '');

/** "Tomas Vey, 41, said", "The victim, 24, is well": the age of the one who is named, not what the sentence tells. */
export const ageAside: Rejection = (pieces, { numeral, hasUnit, hasBound }) => {
  const [before, after] = [pieces[numeral.from - 1], pieces[numeral.to]];
  const isAside = before?.text === ',' && (after?.text === ',' || after?.text === '.' || after?.text === ')');
  const isAge = Number.isInteger(numeral.value) && numeral.value < 120 && numeral.form === 'digits';
  const name = pieces[numeral.from - 2];
  return (
    isAside &&
    isAge &&
    !hasUnit &&
    !hasBound &&
    name?.kind === 'word' &&
    (name.pos === 'NOUN' || /^\p{Lu}/u.test(name.text))
  );
};
