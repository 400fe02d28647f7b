import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pointClaim, pointState } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('point_ids_by_claim', (db, keys) =>
  db
    .select({ claimId: pointClaim.claimId, pointId: pointClaim.pointId })
    .from(pointClaim)
    .innerJoin(pointState, and(eq(pointState.pointId, pointClaim.pointId), isNull(pointState.to)))
    .where(and(anyOf(pointClaim.claimId, keys), isNull(pointClaim.to)))
    .orderBy(pointClaim.claimId, asc(pointState.position), asc(pointClaim.pointId)),
);

/** The ids of the current points that hold each claim, in their story's order. */
export async function listPointIdsByClaim(
  db: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await ask(db, claims);
  return listsByKey(
    rows,
    (row) => row.claimId,
    (row) => row.pointId,
  );
}
