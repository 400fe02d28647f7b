import { getTableColumns, type InferInsertModel, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../connect.ts';
import { diffIntervals } from './diff-intervals.ts';
import { insertRows } from './insert-rows.ts';

type Managed = 'id' | 'from' | 'to';
/** What a row of an interval table says, without its number and interval. */
export type IntervalValue<T extends PgTable> = Omit<InferSelectModel<T>, Managed>;

export type IntervalScope<T extends PgTable> = {
  /** Which of the open rows are to be made anew. */
  readonly scope: SQL;
  readonly wanted: readonly IntervalValue<T>[];
  readonly at: string;
};

/**
 * Makes `wanted` the current rows within the scope: ends the others at `at` and begins what is new then. Rows that say
 * the same are not touched. Answers how many ended and began.
 */
export async function replaceIntervals<T extends PgTable>(
  db: Database,
  table: T,
  { scope, wanted, at }: IntervalScope<T>,
): Promise<{ ended: number; begun: number }> {
  const rows = await listOpen(db, table, scope);
  const { ended, begun } = diffIntervals(rows, wanted);
  if (ended.length > 0) {
    await db.execute(
      sql`update ${table} set valid_to = ${at}::timestamptz where id = any(${sql.param(ended)}::bigint[])`,
    );
  }
  const added = begun.map((value) => ({ ...value, from: at, to: null }) as unknown as InferInsertModel<T>);
  await insertRows(db, table, added);
  return { ended: ended.length, begun: begun.length };
}

async function listOpen<T extends PgTable>(
  db: Database,
  table: T,
  scope: SQL,
): Promise<{ id: number; value: IntervalValue<T> }[]> {
  const columns = getTableColumns(table);
  const rows = await db
    .select(columns)
    .from(table as PgTable)
    .where(sql`${scope} and valid_to is null`);
  return rows.map((row) => {
    const { id, from: _from, to: _to, ...value } = row as Record<string, unknown>;
    return { id: Number(id), value: value as IntervalValue<T> };
  });
}
