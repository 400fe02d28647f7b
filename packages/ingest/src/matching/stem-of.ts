import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './data/irregular-forms.ts';

const known = new Map<string, string>();

/** Bound of the memo: a hostile text of a million different words must not keep them all. */
const MEMO = 100_000;

/** The stem under which the forms of one word meet. `lower` is lower-cased, without a possessive. */
export function stemOf(lower: string): string {
  const memo = known.get(lower);
  if (memo !== undefined) return memo;
  const stem = stemmer(IRREGULAR_FORMS[lower] ?? lower);
  if (known.size < MEMO) known.set(lower, stem);
  return stem;
}
