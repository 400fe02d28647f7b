import { getTableColumns, getTableName, type InferInsertModel, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../connect.ts';

/**
 * Inserts rows that are not there yet and says how many were new. One statement with one parameter, whatever the number
 * of rows: a hostile text can make more claims than a statement may have parameters. All rows must have the same keys;
 * rows that other transactions insert too must come in the same order there (by id), or the two may wait for each other.
 */
export async function insertRows<T extends PgTable>(
  db: Database,
  table: T,
  rows: readonly InferInsertModel<T>[],
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const nameOf = new Map(Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.name]));
  const toColumns = (row: object) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [nameOf.get(key) ?? key, value]));
  const names = Object.keys(toColumns(first)).map((name) => sql.identifier(name));
  const columns = sql.join(names, sql`, `);
  // With the schema: "point" alone would be Postgres's own type for places on a plane.
  const rowType = sql`public.${sql.identifier(getTableName(table))}`;
  const result = await db.execute(sql`
    insert into ${table} (${columns})
    select ${columns} from json_populate_recordset(
      null::${rowType}, ${JSON.stringify(rows.map(toColumns))}::json)
    on conflict do nothing`);
  return result.rowCount ?? 0;
}
