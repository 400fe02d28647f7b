import { setTimeout as pause } from 'node:timers/promises';
import { makeStories } from '@attribune/ingest/tasks/make-stories';
import { getQueueStatus, type QueueStatus } from '@attribune/store/postgres/status/get-queue-status';
import { drainOutbox } from '@attribune/store/search/drain-outbox';
import { openSearchServer } from '@attribune/store/search/search-server';
import type { Services } from '../services/with-services.ts';

const LOOK_MS = 200;
/** A worker that got nowhere for so long is not waited for: the work is done here, which does no harm if it wakes up. */
const PATIENCE_MS = 60_000;

/** Waits until the stories of all saved documents are made and search knows; does it here where no worker lives. */
export async function settle(services: Services, note: (text: string) => void): Promise<void> {
  if (await waitForWorker(services, note)) return;
  const { store, addresses } = services;
  let told = 0;
  const made = await makeStories(store, ({ stories }) => {
    if (stories < told + 100) return;
    told = stories;
    note(`${stories} stories made`);
  });
  if (made.editions > 0) note(`${made.editions} story editions published`);
  try {
    await drainOutbox(store, openSearchServer(addresses));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note(`Search could not be told (${reason}); it will be when a worker runs and search answers.`);
  }
}

/** Whether a living worker has done everything; false where there is none, or it got nowhere. */
async function waitForWorker({ store, addresses }: Services, note: (text: string) => void): Promise<boolean> {
  let last = '';
  let since = performance.now();
  for (;;) {
    const status = await getQueueStatus(store.db);
    const left = describeLeft(status, addresses.meiliUrl !== null);
    if (left === '') return true;
    if (status.workers === 0) return false;
    if (left !== last) {
      note(`waiting for the worker: ${left}`);
      last = left;
      since = performance.now();
    } else if (performance.now() - since > PATIENCE_MS) return false;
    await pause(LOOK_MS);
  }
}

/** What is left to do, in words; empty where nothing is. */
function describeLeft({ documents, changes }: QueueStatus, isSearchThere: boolean): string {
  const parts = [
    documents > 0 ? `${documents} documents without stories` : '',
    isSearchThere && changes > 0 ? `${changes} changes that search does not know` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
