import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { anyOf } from '../postgres/any-of.ts';
import { insertRows } from '../postgres/insert-rows.ts';
import { workerHeartbeat } from '../tables/worker-heartbeat.ts';
import { releaseDeadWorkers } from './release-dead-workers.ts';
import { shortenPauses } from './shorten-pauses.ts';

/** Says that those workers live, releases the tasks of those that are silent, and lets failing tasks try again soon. */
export async function beat(db: Database, workers: readonly string[]): Promise<void> {
  const rows = workers.map((workerId) => ({ workerId }));
  await insertRows(db, workerHeartbeat, rows);
  await db
    .update(workerHeartbeat)
    .set({ seenAt: sql`now()` })
    .where(anyOf(workerHeartbeat.workerId, workers));
  await releaseDeadWorkers(db);
  await shortenPauses(db);
}

/** Says that those workers are gone. They must hold no task any more. */
export async function endBeat(db: Database, workers: readonly string[]): Promise<void> {
  await db.delete(workerHeartbeat).where(anyOf(workerHeartbeat.workerId, workers));
}
