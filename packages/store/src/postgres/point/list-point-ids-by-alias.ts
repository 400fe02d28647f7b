import type { Database } from '../../connect.ts';
import { pointAlias } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';

/** The point that each superseded id leads to; ids that are no alias are not in the map. */
export async function listPointIdsByAlias(
  db: Database,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: pointAlias.id, pointId: pointAlias.pointId })
    .from(pointAlias)
    .where(anyOf(pointAlias.id, aliases));
  return new Map(rows.map((row) => [row.id, row.pointId]));
}
