import type { EnqueuedTaskPromise, Task } from 'meilisearch';

/** A task that Meilisearch took and could not do. */
export class SearchTaskError extends Error {
  override readonly name = 'SearchTaskError';
}

/** Waits for tasks; throws a SearchTaskError unless every one succeeded. A task may vanish with a killed server: that throws too. */
export async function succeed(tasks: readonly EnqueuedTaskPromise[]): Promise<void> {
  // All are awaited before the first fault is thrown, so that none is left running unheard.
  const settled = await Promise.allSettled(tasks.map((task) => task.waitTask()));
  for (const result of settled) {
    if (result.status === 'rejected') throw result.reason;
    checkTask(result.value);
  }
}

function checkTask({ uid, type, status, error }: Task): void {
  if (status === 'succeeded') return;
  throw new SearchTaskError(
    `Search task ${uid} (${type}) is ${status}: ${error?.message ?? 'no reason given'}`,
  );
}
