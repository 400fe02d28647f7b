import { and, asc, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pointClaim } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('claims_by_point', (db, keys) =>
  db
    .select({ pointId: pointClaim.pointId, id: pointClaim.claimId, key: pointClaim.position })
    .from(pointClaim)
    .where(and(anyOf(pointClaim.pointId, keys), isNull(pointClaim.to)))
    .orderBy(pointClaim.pointId, asc(pointClaim.position), asc(pointClaim.claimId)),
);

/** The claims that each point holds now, in its order. */
export async function listClaimsByPoint(
  db: Database,
  points: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const rows = await ask(db, points);
  return listsByKey(
    rows,
    (row) => row.pointId,
    ({ id, key }) => ({ id, key }),
  );
}
