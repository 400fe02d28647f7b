import { and, asc, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pointClaim } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';

/** The claims that each point holds now, in its order. */
export async function listClaimsByPoint(
  db: Database,
  points: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const rows = await db
    .select({ pointId: pointClaim.pointId, id: pointClaim.claimId, key: pointClaim.position })
    .from(pointClaim)
    .where(and(anyOf(pointClaim.pointId, points), isNull(pointClaim.to)))
    .orderBy(pointClaim.pointId, asc(pointClaim.position), asc(pointClaim.claimId));
  return listsByKey(
    rows,
    (row) => row.pointId,
    ({ id, key }) => ({ id, key }),
  );
}
