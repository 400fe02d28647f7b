import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../../connect.ts';
import { pointClaim } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

const other = alias(pointClaim, 'other');
const key = sql<number>`min(${other.position})`.mapWith(Number);

const ask = prepared('appearances_by_claim', (db, keys) =>
  db
    .select({ claimId: pointClaim.claimId, id: other.claimId, key })
    .from(pointClaim)
    .innerJoin(other, and(eq(other.pointId, pointClaim.pointId), ne(other.claimId, pointClaim.claimId)))
    .where(and(anyOf(pointClaim.claimId, keys), isNull(pointClaim.to), isNull(other.to)))
    .groupBy(pointClaim.claimId, other.claimId)
    .orderBy(pointClaim.claimId, asc(key), asc(other.claimId)),
);

/** The other claims of the points that each claim belongs to now, each once, in the points' order. */
export async function listAppearancesByClaim(
  db: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const rows = await ask(db, claims);
  return listsByKey(
    rows,
    (row) => row.claimId,
    (row) => ({ id: row.id, key: row.key }),
  );
}
