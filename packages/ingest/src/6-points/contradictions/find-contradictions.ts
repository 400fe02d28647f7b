import type { Contradiction, Point } from '@attribune/schema/point';
import type { ClaimProfile } from '../claim-profile.ts';
import { listPairs } from '../list-pairs.ts';
import { CONTRADICTION_RULES } from './contradiction-rules.ts';

/**
 * Pairs of claims of different documents that exclude each other otherwise than as two values of one figure. A false alarm
 * costs more trust than a miss: a rule speaks only where the subject is shared and the opposition stands in the words. Two
 * points are opposed once, by their earliest claims.
 */
export function findContradictions(
  profiles: readonly ClaimProfile[],
  points: readonly Point[],
): Contradiction[] {
  const pointOf = new Map(points.flatMap((point) => point.claims.map((claim) => [claim, point.id] as const)));
  const found: Contradiction[] = [];
  const told = new Set<string>();
  for (const [i, j] of listPairs(profiles)) {
    const [a, b] = [profiles[i], profiles[j]];
    if (!a || !b || a.document.id === b.document.id) continue;
    const reason = contradictionReason(a, b);
    if (reason === null) continue;
    const [x, y] = [pointOf.get(a.claim.id), pointOf.get(b.claim.id)];
    const pair = `${x}\n${y}`;
    if (x === y || told.has(pair)) continue;
    told.add(pair);
    found.push({ a: a.claim.id, b: b.claim.id, reason });
  }
  return found;
}

function contradictionReason(a: ClaimProfile, b: ClaimProfile): string | null {
  for (const rule of CONTRADICTION_RULES) {
    const reason = rule(a, b);
    if (reason !== null) return reason;
  }
  return null;
}
