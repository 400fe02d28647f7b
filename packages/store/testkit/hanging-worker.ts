/** A worker that takes a task and never ends it, to be killed: `node hanging-worker.ts DATABASE_URL [busy]`. */
import { openStore } from '../src/connect.ts';
import { runQueue } from '../src/queue/run-queue.ts';

const hang = async () => {
  process.stdout.write('taken\n');
  // Busy: not even a timer gets a turn.
  while (process.argv[3] === 'busy') performance.now();
  await new Promise(() => {});
};

await runQueue(openStore({ databaseUrl: process.argv[2] ?? '' }), {
  tasks: { 'make-stories': hang, 'drain-outbox': hang, 'preview-reingest': hang, 'accept-reingest': hang },
});
