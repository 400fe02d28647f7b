import { sql } from 'drizzle-orm';
import type { WorkerEvents } from 'graphile-worker';
import type { Store } from '../connect.ts';
import { anyOf } from '../postgres/any-of.ts';
import { insertRows } from '../postgres/insert-rows.ts';
import { workerHeartbeat } from '../tables/worker-heartbeat.ts';
import { releaseDeadWorkers } from './release-dead-workers.ts';
import { shortenPauses } from './shorten-pauses.ts';

/** Together with DEAD_AFTER_SECONDS and the poll interval, well below the 15 s in which tasks must be taken over. */
const BEAT_MS = 2_000;

export type Heartbeat = { readonly stop: () => Promise<void> };

/**
 * Says every two seconds that the workers which these events tell of live, and releases the tasks of those that say so no
 * longer. The events must be followed from before the first worker is made.
 */
export function keepHeartbeat(
  store: Store,
  events: WorkerEvents,
  onTrouble: (error: unknown) => void,
): Heartbeat {
  const ids = new Set<string>();
  let beating: Promise<void> = Promise.resolve();
  const beat = () => {
    beating = beatOnce(store, [...ids]).catch(onTrouble);
  };
  const timer = setInterval(beat, BEAT_MS);
  // Tasks are locked by the pool here and by the single worker in other set-ups: both must be known to live.
  events.on('pool:create', ({ workerPool }) => ids.add(workerPool.id));
  events.on('worker:create', ({ worker }) => ids.add(worker.workerId));
  return {
    stop: async () => {
      clearInterval(timer);
      await beating;
      await store.db.delete(workerHeartbeat).where(anyOf(workerHeartbeat.workerId, [...ids]));
    },
  };
}

async function beatOnce({ db }: Store, ids: readonly string[]): Promise<void> {
  const seenAt = sql`now()`;
  await insertRows(
    db,
    workerHeartbeat,
    ids.map((workerId) => ({ workerId })),
  );
  await db.update(workerHeartbeat).set({ seenAt }).where(anyOf(workerHeartbeat.workerId, ids));
  await releaseDeadWorkers(db);
  await shortenPauses(db);
}
