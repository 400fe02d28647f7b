import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';
import { DEAD_AFTER_SECONDS } from '../../queue/release-dead-workers.ts';

const QueueStatus = z.object({
  /** Workers with a fresh heartbeat. */
  workers: z.int(),
  /** Documents whose stories are to be made anew. */
  documents: z.int(),
  /** Changes that search has not been told. */
  changes: z.int(),
  /** Tasks that failed and are tried again later, or were given up. */
  failed: z.int(),
});

/** What waits to be done, and who is there to do it. */
export type QueueStatus = z.infer<typeof QueueStatus>;

/** What waits, runs and failed in the queue, and the workers that were heard of lately. */
export async function getQueueStatus(db: Database): Promise<QueueStatus> {
  const { rows } = await db.execute(sql`
    select
      (select count(*) from worker_heartbeat
        where seen_at >= now() - make_interval(secs => ${DEAD_AFTER_SECONDS}))::int as workers,
      (select count(*) from pending_story)::int as documents,
      (select count(*) from outbox where delivered_at is null)::int as changes,
      (select count(*) from graphile_worker._private_jobs where last_error is not null)::int as failed`);
  return QueueStatus.parse(rows[0]);
}
