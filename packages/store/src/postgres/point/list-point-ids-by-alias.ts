import type { Database } from '../../connect.ts';
import { pointAlias } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('point_ids_by_alias', (db, keys) =>
  db
    .select({ id: pointAlias.id, pointId: pointAlias.pointId })
    .from(pointAlias)
    .where(anyOf(pointAlias.id, keys)),
);

/** The point that each superseded id leads to; ids that are no alias are not in the map. */
export async function listPointIdsByAlias(
  db: Database,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(db, aliases);
  return new Map(rows.map((row) => [row.id, row.pointId]));
}
