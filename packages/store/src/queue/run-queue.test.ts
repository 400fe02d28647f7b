import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts';
import { nodeProgram } from '../../testkit/node-program.ts';
import { waitUntil } from '../../testkit/wait-until.ts';
import { addJob } from './add-job.ts';
import { type Queue, runQueue, type TaskImplementations, type TaskReport } from './run-queue.ts';

const HANGING_WORKER = fileURLToPath(new URL('../../testkit/hanging-worker.ts', import.meta.url));

let database: TestDatabase;
let queues: Queue[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.store.pool.query('delete from graphile_worker._private_jobs'));
afterEach(async () => {
  for (const queue of queues) await queue.stop();
  queues = [];
});

const idle: TaskImplementations = {
  'make-stories': async () => {},
  'drain-outbox': async () => {},
  'preview-reingest': async () => {},
  'accept-reingest': async () => {},
};
async function start(tasks: Partial<TaskImplementations>, onTask?: (report: TaskReport) => void) {
  const queue = await runQueue(database.store, {
    tasks: { ...idle, ...tasks },
    ...(onTask ? { onTask } : {}),
  });
  queues.push(queue);
  return queue;
}
const add = () => addJob(database.store.db, 'make-stories', {});
const countJobs = async () =>
  (
    await database.store.pool.query(
      `select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'make-stories'`,
    )
  ).rows[0].jobs;

describe('runQueue', () => {
  it('runs a task once for many orders that wait', async () => {
    for (let i = 0; i < 5; i += 1) await add();
    expect(await countJobs()).toBe(1);
    let runs = 0;
    await start({
      'make-stories': async () => {
        runs += 1;
      },
    });
    await waitUntil('the job to be done', async () => (await countJobs()) === 0);
    expect(runs).toBe(1);
  });

  it('runs a task again that was ordered while it ran, and never beside itself', async () => {
    let [runs, now, most] = [0, 0, 0];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const task = async () => {
      runs += 1;
      now += 1;
      most = Math.max(most, now);
      await held;
      now -= 1;
    };
    await start({ 'make-stories': task });
    await start({ 'make-stories': task });
    await add();
    await waitUntil('the first run', () => runs === 1);
    await add();
    release();
    await waitUntil('the second run', async () => runs === 2 && (await countJobs()) === 0);
    expect(most).toBe(1);
  });

  it('reports a task that failed, and keeps it for another try', async () => {
    const reports: TaskReport[] = [];
    await start({ 'make-stories': () => Promise.reject(new Error('no luck')) }, (report) => {
      if (report.task === 'make-stories') reports.push(report);
    });
    await add();
    await waitUntil('the report', () => reports.length > 0);
    expect(reports[0]).toMatchObject({
      task: 'make-stories',
      outcome: 'failed',
      error: 'no luck',
      attempt: 1,
    });
    expect(await countJobs()).toBe(1);
  });

  it('looks after search when it starts, for the server may be a new one', async () => {
    let drained = false;
    await start({
      'drain-outbox': async () => {
        drained = true;
      },
    });
    await waitUntil('the outbox to be drained', () => drained);
  });

  it('does not order a task when the transaction around it fails', async () => {
    const failing = database.store.db.transaction(async (tx) => {
      await addJob(tx, 'make-stories', {});
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await countJobs()).toBe(0);
  });

  it('refuses a payload of the wrong shape', async () => {
    const payload = { reingestId: '', documentId: 'd' };
    await expect(addJob(database.store.db, 'preview-reingest', payload)).rejects.toThrow();
  });

  it('takes over the task of a worker that was killed, within 15 seconds', async () => {
    await add();
    const child = spawn(nodeProgram(), [HANGING_WORKER, database.databaseUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(createInterface({ input: child.stdout }), 'line');
    child.kill('SIGKILL');
    await once(child, 'exit');
    let taken = false;
    await start({
      'make-stories': async () => {
        taken = true;
      },
    });
    await waitUntil('the takeover', () => taken, 15_000);
    await waitUntil('the job to be done', async () => (await countJobs()) === 0);
  });

  it('leaves a worker alone that beats', async () => {
    let runs = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const task = async () => {
      runs += 1;
      await held;
    };
    await start({ 'make-stories': task });
    await start({ 'make-stories': task });
    await add();
    await waitUntil('the first run', () => runs === 1);
    await new Promise((wake) => setTimeout(wake, 10_000));
    release();
    expect(runs).toBe(1);
  });

  it('leaves a worker alone whose task holds the processor', async () => {
    await add();
    const child = spawn(nodeProgram(), [HANGING_WORKER, database.databaseUrl, 'busy'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(createInterface({ input: child.stdout }), 'line');
    let taken = false;
    await start({
      'make-stories': async () => {
        taken = true;
      },
    });
    await new Promise((wake) => setTimeout(wake, 10_000));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(taken).toBe(false);
  });
});
