import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../connect.ts';

const Row = z.object({ at: z.string() });

/**
 * The moment at which an interval begins or ends. The clock and not `now()`, which is when the transaction began: one
 * that waited for a lock began before the interval that it ends. Ask for it once, after taking the lock.
 */
export async function getRecordedNow(db: Database): Promise<string> {
  const { rows } = await db.execute(sql`select clock_timestamp()::timestamptz(3)::text as at`);
  return new Date(Row.parse(rows[0]).at).toISOString();
}
