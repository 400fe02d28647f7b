/**
 * The thread that beats for the workers of its process. A thread of its own, because a task may hold the processor for
 * longer than a worker may be silent: grouping a thousand documents, reading five megabytes.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { closeStore, openStore } from '../connect.ts';
import { beat, endBeat } from './beat.ts';
import type { FromHeartbeat, HeartbeatData, ToHeartbeat } from './heartbeat-message.ts';

/** Together with DEAD_AFTER_SECONDS and the poll interval, below the 15 s in which tasks must be taken over. */
const BEAT_MS = 2_000;

const { databaseUrl } = workerData as HeartbeatData;
const store = openStore({ databaseUrl, poolSize: 1 });
const workers = new Set<string>();
let beating: Promise<void> = Promise.resolve();

function beatNow(): void {
  beating = beating.then(() => beat(store.db, [...workers])).catch(tell);
}

function tell(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  parentPort?.postMessage({ kind: 'trouble', message } satisfies FromHeartbeat);
}

async function stop(): Promise<void> {
  clearInterval(timer);
  await beating;
  await endBeat(store.db, [...workers]).catch(tell);
  await closeStore(store);
  parentPort?.close();
}

const timer = setInterval(beatNow, BEAT_MS);
parentPort?.on('message', (message: ToHeartbeat) => {
  if (message.kind === 'stop') void stop();
  else {
    workers.add(message.workerId);
    beatNow();
  }
});
