import { readFeatures } from '../../matching/read-features.ts';
import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findNegation } from './find-negation.ts';
import { segmentsOf } from './segments-of.ts';

/** Wording that two claims must share before the one can deny the other. */
const SAME_SUBJECT = 0.36;
const FIGURES_APART = 0.5;

/** One says it, the other denies it: alike in wording, with a negation on one side among the words that they share. */
export function negatedStatement(a: ClaimProfile, b: ClaimProfile): string | null {
  const alike = cosine(a.wording, b.wording);
  if (alike < (a.frame && b.frame ? FIGURES_APART : SAME_SUBJECT)) return null;
  const x = negationAgainst(a, b);
  const y = negationAgainst(b, a);
  if ((x === null) === (y === null)) return null;
  return `One says it, the other denies it ("${x ?? y}").`;
}

/** The negation of the part of `a` that speaks of what `b` says; null where that part affirms. */
function negationAgainst(a: ClaimProfile, b: ClaimProfile): string | null {
  for (const words of segmentsOf(a)) {
    const negation = findNegation({ words });
    if (negation === null) continue;
    const features = readFeatures(words, { numbers: false });
    if ([...features.keys()].some((key) => !key.startsWith('p:') && b.wording.has(key))) return negation;
  }
  return null;
}
