import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** Which workers are alive: the jobs of one that went silent are given to others. */
export const workerHeartbeat = pgTable('worker_heartbeat', {
  workerId: text('worker_id').primaryKey(),
  seenAt: moment('seen_at').notNull().default(sql`now()`),
});
