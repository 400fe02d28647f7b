import type { Store } from '@attribune/store/connect';
import { listPending } from '@attribune/store/postgres/story/list-pending';
import { withLock } from '@attribune/store/postgres/with-lock';
import { linkDocuments } from '../8-publish/link-documents.ts';
import { type PublishedComponent, publishComponent } from '../8-publish/publish-component.ts';

/** What was done so far: published editions, and how many stories were looked at. */
export type StoriesMade = { readonly stories: number; readonly editions: number };

/** How often a component that others overtook is made again before the queue is asked to come back later. */
const ATTEMPTS = 10;

/**
 * Stages 5 to 8 for all documents that wait, one candidate component after another: groups it anew, tells each of its
 * stories and publishes them in one transaction. What is as it was gives no new edition. A component in which a document
 * changed meanwhile is made again from what is there now.
 */
export async function makeStories(
  store: Store,
  onProgress: (made: StoriesMade) => void = () => {},
): Promise<StoriesMade> {
  const made = { stories: 0, editions: 0 };
  let overtaken = 0;
  for (;;) {
    const published = await withLock(store, 'stories', () => publishNext(store));
    if (published === 'nothing waits') return made;
    if (published === null) {
      overtaken += 1;
      if (overtaken === ATTEMPTS) throw new Error('Documents change faster than their stories can be made.');
      continue;
    }
    overtaken = 0;
    made.stories += published.stories;
    made.editions += published.editions;
    onProgress({ ...made });
  }
}

/** One process at a time: two that make the same component do the work twice for one result. */
async function publishNext(store: Store): Promise<PublishedComponent | null | 'nothing waits'> {
  await linkDocuments(store);
  const [next] = await listPending(store.db, 1);
  return next ? publishComponent(store, next.documentId) : 'nothing waits';
}
