import { cosine, type Features } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findNegation } from '../contradictions/find-negation.ts';
import { findOpposites } from '../contradictions/find-opposites.ts';

/** Claims that share nothing but names speak of the same place or person, rarely of the same thing. */
const ONLY_NAMES = 0.5;

const OWN_SHARE = 0.7;

/** How surely two claims without figures state the same thing, 0 to 1. One that denies what the other affirms never does. */
export function compareStatements(a: ClaimProfile, b: ClaimProfile): number {
  const own = cosine(a.features, b.features);
  if (own === 0) return 0;
  if ((findNegation(a) === null) !== (findNegation(b) === null)) return 0;
  if (findOpposites(a, b)) return 0;
  const score = OWN_SHARE * own + (1 - OWN_SHARE) * cosine(a.inContext, b.inContext);
  return sharesMoreThanNames(a.features, b.features) ? score : score * ONLY_NAMES;
}

function sharesMoreThanNames(a: Features, b: Features): boolean {
  return [...a.keys()].some((key) => !key.startsWith('p:') && b.has(key));
}
