import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WorkerEvents } from 'graphile-worker';
import type { FromHeartbeat, HeartbeatData, ToHeartbeat } from './heartbeat-message.ts';

export type HeartbeatOptions = {
  readonly databaseUrl: string;
  /** Must be followed from before the first worker is made. */
  readonly events: WorkerEvents;
  readonly onTrouble: (error: unknown) => void;
};

export type Heartbeat = { readonly stop: () => Promise<void> };

/**
 * Says every two seconds that the workers which these events tell of live, from a thread of its own, and releases the tasks
 * of those that say so no longer.
 */
export function keepHeartbeat({ databaseUrl, events, onTrouble }: HeartbeatOptions): Heartbeat {
  const thread = new Worker(new URL('./heartbeat-thread.ts', import.meta.url), {
    workerData: { databaseUrl } satisfies HeartbeatData,
  });
  const exited = once(thread, 'exit');
  const tell = (message: ToHeartbeat) => thread.postMessage(message);
  thread.on('error', onTrouble);
  thread.on('message', ({ message }: FromHeartbeat) => onTrouble(new Error(message)));
  // Tasks are locked by the pool here and by the single worker in other set-ups: both must be known to live.
  events.on('pool:create', ({ workerPool }) => tell({ kind: 'follow', workerId: workerPool.id }));
  events.on('worker:create', ({ worker }) => tell({ kind: 'follow', workerId: worker.workerId }));
  return {
    stop: async () => {
      tell({ kind: 'stop' });
      await exited;
    },
  };
}
