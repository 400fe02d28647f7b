import { taskImplementations } from '@attribune/ingest/tasks/task-implementations';
import { runQueue, type TaskReport } from '@attribune/store/queue/run-queue';
import { drainOutbox } from '@attribune/store/search/drain-outbox';
import { openSearchServer } from '@attribune/store/search/search-server';
import { withServices } from '../services/with-services.ts';

/** Runs the queue until a signal asks to stop, finishes the tasks at hand, and ends. */
export async function runWorker(): Promise<void> {
  const asked = askedToStop();
  await withServices(async ({ store, addresses }) => {
    const server = openSearchServer(addresses);
    const tasks = taskImplementations(store, async () => void (await drainOutbox(store, server)));
    const onTrouble = (error: unknown) =>
      log({ trouble: error instanceof Error ? error.message : String(error) });
    const queue = await runQueue(store, { tasks, onTask: logTask, onTrouble });
    log({ worker: 'ready', pid: process.pid });
    await Promise.race([asked, queue.ended]);
    await queue.stop();
    log({ worker: 'stopped', pid: process.pid });
  });
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function logTask(report: TaskReport): void {
  log({ ...report, seconds: Math.round(report.seconds * 1000) / 1000 });
}

/** One JSON line a thing that happened, with its moment first. */
function log(entry: object): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
}
