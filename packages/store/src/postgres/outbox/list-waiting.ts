import { asc, count, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { outbox } from '../../tables/outbox.ts';

export type OutboxRow = {
  readonly id: number;
  readonly noun: 'document' | 'story';
  readonly subjectId: string;
};

/** The words to search that wait longest, in order. */
export async function listWaiting(db: Database, limit: number): Promise<OutboxRow[]> {
  return db
    .select({ id: outbox.id, noun: outbox.noun, subjectId: outbox.subjectId })
    .from(outbox)
    .where(isNull(outbox.deliveredAt))
    .orderBy(asc(outbox.id))
    .limit(limit);
}

/** How many wait. */
export async function countWaiting(db: Database): Promise<number> {
  const [row] = await db.select({ waiting: count() }).from(outbox).where(isNull(outbox.deliveredAt));
  return row?.waiting ?? 0;
}

/** Marks rows whose task in search succeeded, and no others. */
export async function markDelivered(db: Database, rows: readonly OutboxRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await db
    .update(outbox)
    .set({ deliveredAt: sql`now()` })
    .where(sql`${outbox.id} = any(${sql.param(ids)}::bigint[])`);
}
