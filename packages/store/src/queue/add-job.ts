import { TASKS, type TaskName, type TaskPayload } from '@attribune/schema/tasks';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** Tasks that take all that waits: one job of them waits at a time, and one runs at a time. */
const SWEEPING: ReadonlySet<TaskName> = new Set<TaskName>(['make-stories', 'drain-outbox']);

/**
 * Adds the job in the transaction of `db`, so that it exists exactly when the data does. A job with the same name and
 * payload that still waits is not doubled. Takes a lock on that job until the transaction ends: call it late.
 */
export async function addJob<Name extends TaskName>(
  db: Database,
  name: Name,
  payload: TaskPayload<Name>,
): Promise<void> {
  const checked = JSON.stringify(TASKS[name].parse(payload));
  const isSweeping = SWEEPING.has(name);
  await db.execute(sql`
    select graphile_worker.add_job(
      ${name}::text, payload := ${checked}::json, queue_name := ${isSweeping ? name : null}::text,
      job_key := ${isSweeping ? name : `${name} ${checked}`}::text, job_key_mode := 'replace')`);
}
