import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** From this attempt on, the queue's own pauses would grow from 20 seconds to six hours. */
const CALM_ATTEMPTS = 3;
const LONGEST_PAUSE_SECONDS = 20;

/**
 * Lets the tasks that sweep up what waits be tried every 20 seconds for as long as they fail. A search server that comes
 * back after a night must not wait for hours, and a task must not be given up after 25 attempts while work is left.
 */
export async function shortenPauses(db: Database): Promise<void> {
  await db.execute(sql`
    select graphile_worker.reschedule_jobs(
      array_agg(id), attempts := ${CALM_ATTEMPTS},
      run_at := now() + make_interval(secs => ${LONGEST_PAUSE_SECONDS}))
    from graphile_worker.jobs
    where queue_name is not null and locked_at is null and attempts > ${CALM_ATTEMPTS}
    having count(*) > 0`);
}
