import { EventEmitter } from 'node:events';
import { TASKS, type TaskName, type TaskPayload } from '@attribune/schema/tasks';
import { run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Store } from '../connect.ts';
import { addJob } from './add-job.ts';
import { keepHeartbeat } from './keep-heartbeat.ts';
import { quietQueueLogger } from './quiet-queue-logger.ts';

/** What each task does. Run at least once: it must do no harm to run twice, or beside itself for a moment. */
export type TaskImplementations = {
  readonly [Name in TaskName]: (payload: TaskPayload<Name>) => Promise<void>;
};

export type TaskReport = {
  readonly task: string;
  readonly outcome: 'done' | 'failed';
  readonly seconds: number;
  /** 1 for the first. A task that failed is tried again later, after longer and longer pauses. */
  readonly attempt: number;
  readonly error?: string;
};

export type QueueOptions = {
  readonly tasks: TaskImplementations;
  /** Tasks at once; 2 unless told. */
  readonly concurrency?: number;
  readonly onTask?: (report: TaskReport) => void;
  /** Called when the database cannot be reached for a moment; the queue goes on by itself. */
  readonly onTrouble?: (error: unknown) => void;
};

export type Queue = {
  /** Finishes the tasks at hand, takes no more, and gives up its heartbeat. */
  readonly stop: () => Promise<void>;
  /** Rejects if the queue cannot go on. */
  readonly ended: Promise<void>;
};

/**
 * Runs tasks until stopped. Any number of these may run, on any number of machines. The tasks of one that was killed are
 * taken over by another within 15 seconds.
 */
export async function runQueue(store: Store, options: QueueOptions): Promise<Queue> {
  // Listened to before the first worker is made: one that takes a task at once would never be heard of again.
  const events: WorkerEvents = new EventEmitter();
  const { databaseUrl } = store;
  const heartbeat = keepHeartbeat({ databaseUrl, events, onTrouble: options.onTrouble ?? (() => {}) });
  if (options.onTask) reportTasks(events, options.onTask);
  try {
    // Nothing may wait in the outbox while the search server holds no indexes: it may be a new one.
    await addJob(store.db, 'drain-outbox', {});
    const runner = await run({
      pgPool: store.pool,
      taskList: toTaskList(options.tasks),
      concurrency: options.concurrency ?? 2,
      noHandleSignals: true,
      pollInterval: 1_000,
      logger: quietQueueLogger,
      events,
    });
    return {
      ended: runner.promise,
      stop: async () => {
        await runner.stop();
        await heartbeat.stop();
      },
    };
  } catch (error) {
    await heartbeat.stop();
    throw error;
  }
}

/** The payload is checked again when the task runs: it may have been queued by an older program. */
function toTaskList(tasks: TaskImplementations): TaskList {
  const toTask = <Name extends TaskName>(name: Name) => [
    name,
    async (payload: unknown) => {
      await tasks[name](TASKS[name].parse(payload) as TaskPayload<Name>);
    },
  ];
  return Object.fromEntries((Object.keys(TASKS) as TaskName[]).map(toTask));
}

function reportTasks(events: WorkerEvents, onTask: (report: TaskReport) => void): void {
  const started = new Map<string, number>();
  events.on('job:start', ({ job }) => started.set(job.id, performance.now()));
  events.on('job:complete', ({ job, error }) => {
    const seconds = (performance.now() - (started.get(job.id) ?? performance.now())) / 1000;
    started.delete(job.id);
    const report = { task: job.task_identifier, seconds, attempt: job.attempts };
    if (error === null || error === undefined) onTask({ ...report, outcome: 'done' });
    else
      onTask({ ...report, outcome: 'failed', error: error instanceof Error ? error.message : String(error) });
  });
}
