import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../../connect.ts';
import { pointClaim } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';

/** The other claims of the points that each claim belongs to now, each once, in the points' order. */
export async function listAppearancesByClaim(
  db: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const other = alias(pointClaim, 'other');
  const key = sql<number>`min(${other.position})`.mapWith(Number);
  const rows = await db
    .select({ claimId: pointClaim.claimId, id: other.claimId, key })
    .from(pointClaim)
    .innerJoin(other, and(eq(other.pointId, pointClaim.pointId), ne(other.claimId, pointClaim.claimId)))
    .where(and(anyOf(pointClaim.claimId, claims), isNull(pointClaim.to), isNull(other.to)))
    .groupBy(pointClaim.claimId, other.claimId)
    .orderBy(pointClaim.claimId, asc(key), asc(other.claimId));
  return listsByKey(
    rows,
    (row) => row.claimId,
    (row) => ({ id: row.id, key: row.key }),
  );
}
