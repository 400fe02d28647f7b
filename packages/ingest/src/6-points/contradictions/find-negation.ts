import { conceptsOf } from '../../matching/concepts-of.ts';
import type { Word } from '../../matching/read-words.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { CLAIM_NOUNS, DENYING_CLAIMS, NEGATIONS } from '../data/negations.ts';

/** "Not only" adds, it does not deny. */
const FOCUS = new Set([
  'only',
  'merely',
  'just',
  'simply',
  'least',
  'as',
  'so',
  'all',
  'always',
  'every',
  'necessarily',
]);

const FAILS = new Set(['failed', 'fails', 'failing', 'fail']);
/** Words between a verb of denial and the claim that it denies. */
const CLAIM_REACH = 3;

/** Two negations this close together affirm ("not without", "never denied"). */
const DOUBLE_REACH = 4;

/** The word by which a claim denies, or null where it affirms. A negation that belongs to a concept ("not been found") is none. */
export function findNegation({ words }: Pick<ClaimProfile, 'words'>): string | null {
  const inConcept = new Set(
    conceptsOf(words).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const places = words.flatMap((_, i) => (isNegation(words, i) && !inConcept.has(i) ? [i] : []));
  const [first, second] = places;
  if (first === undefined) return null;
  if (places.length === 2 && second !== undefined && second - first <= DOUBLE_REACH) return null;
  return words[first]?.text ?? null;
}

function isNegation(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (lower === 'yet' && next === 'to') return true;
  if (FAILS.has(lower)) return next === 'to';
  if (DENYING_CLAIMS.has(lower)) {
    return words.slice(at + 1, at + 1 + CLAIM_REACH).some((word) => CLAIM_NOUNS.has(word.lower));
  }
  // A vote of No is an answer and denies nothing.
  if (words[at]?.text === 'No' && words[at]?.isName) return false;
  return (NEGATIONS.has(lower) || lower.endsWith("n't")) && !FOCUS.has(next);
}
