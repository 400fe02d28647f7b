import type { Contradiction, Point } from '@attribune/schema/point';
import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findNegation } from './find-negation.ts';
import { findOpposites } from './find-opposites.ts';

/** Wording that two claims must share, apart from what opposes them, before one can exclude the other. */
const SAME_SUBJECT = 0.38;

/**
 * Pairs of claims of different documents that exclude each other otherwise than as two values of one figure. A false alarm
 * costs more trust than a miss: both the subject must be shared and the opposition must stand in the words.
 */
export function findContradictions(
  profiles: readonly ClaimProfile[],
  points: readonly Point[],
): Contradiction[] {
  const pointOf = new Map(points.flatMap((point) => point.claims.map((claim) => [claim, point.id] as const)));
  const found: Contradiction[] = [];
  profiles.forEach((a, i) => {
    for (const b of profiles.slice(i + 1)) {
      if (a.document.id === b.document.id) continue;
      if (a.frame && b.frame && pointOf.get(a.claim.id) === pointOf.get(b.claim.id)) continue;
      const reason = contradictionReason(a, b);
      if (reason) found.push({ a: a.claim.id, b: b.claim.id, reason });
    }
  });
  return found;
}

function contradictionReason(a: ClaimProfile, b: ClaimProfile): string | null {
  const alike = cosine(a.features, b.features);
  const opposites = findOpposites(a, b);
  if (opposites && cosine(a.inContext, b.inContext) >= SAME_SUBJECT / 2) {
    return `"${opposites[0]}" and "${opposites[1]}" exclude each other.`;
  }
  if (alike < SAME_SUBJECT) return null;
  const x = findNegation(a);
  const y = findNegation(b);
  if ((x === null) === (y === null)) return null;
  return `One says it, the other denies it ("${x ?? y}").`;
}
