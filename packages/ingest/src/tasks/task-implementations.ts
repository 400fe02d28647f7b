import type { Store } from '@attribune/store/connect';
import { acceptReingest } from '@attribune/store/postgres/reingest/accept-reingest';
import type { TaskImplementations } from '@attribune/store/queue/run-queue';
import { makeStories } from './make-stories.ts';
import { previewReingest } from './preview-reingest.ts';

/**
 * What each task of the queue does. A re-ingest of a document or preview that is not there does nothing: trying again
 * would not bring it back, and whoever waits for the row is told in time.
 */
export function taskImplementations(store: Store, tellSearch: () => Promise<void>): TaskImplementations {
  return {
    'make-stories': async () => void (await makeStories(store)),
    'drain-outbox': tellSearch,
    'preview-reingest': async (request) => void (await previewReingest(store, request)),
    'accept-reingest': async ({ reingestId }) => void (await acceptReingest(store, reingestId)),
  };
}
