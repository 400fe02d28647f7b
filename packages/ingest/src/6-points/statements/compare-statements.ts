import { containment, cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';

/** How surely two claims without figures state the same thing, 0 to 1. Opposite polarity is never the same. */
export function compareStatements(a: ClaimProfile, b: ClaimProfile): number {
  if (a.claim.polarity !== b.claim.polarity) return 0;
  const own = cosine(a.features, b.features);
  if (own === 0) return 0;
  return 0.5 * own + 0.25 * cosine(a.inContext, b.inContext) + 0.25 * containment(a.features, b.features);
}
