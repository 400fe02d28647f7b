import { setTimeout as sleep } from 'node:timers/promises';
import { listReingestsById, type ReingestRow } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import type { Context } from '../../context.ts';
import { Timeout } from './refusals.ts';

/** Milliseconds between two looks: short beside what a worker takes for a document, long beside what a look costs. */
const PAUSE = 100;

/** Looks until the re-ingest is as wanted. Throws Timeout after the context's patience; the job stays in the queue. */
export async function waitForReingest(
  id: string,
  isReady: (reingest: ReingestRow) => boolean,
  context: Pick<Context, 'db' | 'workerPatience'>,
): Promise<ReingestRow> {
  const deadline = performance.now() + context.workerPatience;
  for (;;) {
    const [found] = await listReingestsById(context.db, [id]);
    if (found && isReady(found)) return found;
    if (performance.now() >= deadline) {
      throw new Timeout('No worker finished this in time. It stays in the queue: ask again in a while.');
    }
    await sleep(PAUSE);
  }
}
