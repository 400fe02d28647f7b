import type { EnqueuedTaskPromise } from 'meilisearch';
import type { SearchServer } from './search-server.ts';

/** Well below the 100 MB that Meilisearch takes in one request. */
const BATCH = 2_000;

/** Orders rows to be held by an index, in batches; whoever calls awaits the tasks. */
export function addRows(
  { patient }: SearchServer,
  index: string,
  rows: readonly { readonly id: string }[],
): EnqueuedTaskPromise[] {
  const tasks: EnqueuedTaskPromise[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    tasks.push(
      heard(patient.index(index).addDocuments(rows.slice(start, start + BATCH), { primaryKey: 'id' })),
    );
  }
  return tasks;
}

/** Orders rows to be held no more; those that are not there do no harm. */
export function removeRows(
  { patient }: SearchServer,
  index: string,
  ids: readonly string[],
): EnqueuedTaskPromise[] {
  return ids.length === 0 ? [] : [heard(patient.index(index).deleteDocuments([...ids]))];
}

/** A request may fail long before its task is awaited; without this, that would end the process. */
function heard(task: EnqueuedTaskPromise): EnqueuedTaskPromise {
  task.catch(() => {});
  return task;
}
