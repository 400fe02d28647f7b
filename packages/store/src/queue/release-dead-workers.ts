import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../connect.ts';

/** How long a worker may be silent: three beats, and the slack of a machine that is busy. */
export const DEAD_AFTER_SECONDS = 7;

const Row = z.object({ workerId: z.string() });

/**
 * Unlocks the tasks of workers without a fresh heartbeat; the queue itself would wait four hours. A worker that has never
 * beaten is given the same time from the moment at which it locked its task. Answers who was released.
 */
export async function releaseDeadWorkers(db: Database): Promise<string[]> {
  const limit = sql`now() - make_interval(secs => ${DEAD_AFTER_SECONDS})`;
  const { rows } = await db.execute(sql`
    select distinct locked_by as "workerId" from (
      select locked_by, locked_at from graphile_worker._private_jobs
      union all
      select locked_by, locked_at from graphile_worker._private_job_queues
    ) held
    where locked_by is not null and locked_at < ${limit}
      and not exists (select from worker_heartbeat h where h.worker_id = locked_by and h.seen_at >= ${limit})`);
  const dead = rows.map((row) => Row.parse(row).workerId).sort();
  if (dead.length > 0) {
    await db.execute(sql`select graphile_worker.force_unlock_workers(${sql.param(dead)}::text[])`);
  }
  await db.execute(sql`delete from worker_heartbeat where seen_at < ${limit}`);
  return dead;
}
