import { ENGINE_VERSION } from '@attribune/schema/engine';
import type { Store } from '@attribune/store/connect';
import { listPending } from '@attribune/store/postgres/story/list-pending';
import { listStoryDocuments } from '@attribune/store/postgres/story/list-story-documents';
import { publishStories } from '@attribune/store/postgres/story/publish-stories';
import { storedCandidates } from '../8-publish/stored-candidates.ts';
import { groupAround, tellStory } from '../pipeline.ts';

/** Documents whose components are read at once: the memory of one round is bounded by what they reach. */
const ROUND = 200;

/** How often a round is tried again because a document changed while it ran, before the queue is asked to come back later. */
const ATTEMPTS = 5;

export type StoriesMade = { readonly documents: number; readonly stories: number };

/**
 * Stages 5 to 8 for all documents that wait: groups them anew with everything that they are connected to, tells each
 * story and publishes all of a round in one transaction. A round that others overtook is made again from what is there now.
 */
export async function makeStories(
  store: Store,
  onRound: (made: StoriesMade) => void = () => {},
): Promise<StoriesMade> {
  const made = { documents: 0, stories: 0 };
  let overtaken = 0;
  for (;;) {
    const pending = await listPending(store.db, ROUND);
    if (pending.length === 0) return made;
    const stories = await publishRound(store, pending);
    if (stories === null) {
      overtaken += 1;
      if (overtaken >= ATTEMPTS)
        throw new Error('Documents changed faster than their stories could be made.');
      continue;
    }
    overtaken = 0;
    made.documents += pending.length;
    made.stories += stories;
    onRound(made);
  }
}

/** The number of stories that were published, or null where a document changed meanwhile. */
async function publishRound(
  store: Store,
  pending: readonly { readonly documentId: string; readonly stamp: number }[],
): Promise<number | null> {
  const groups = await groupAround(
    pending.map(({ documentId }) => documentId),
    storedCandidates(store.db),
  );
  const basis = await listStoryDocuments(
    store.db,
    groups.flatMap(({ documents }) => documents),
  );
  const byId = new Map(basis.map(({ document }) => [document.id, document]));
  const stories = groups.map(({ documents, nearCopies }) =>
    tellStory(
      documents.flatMap((id) => byId.get(id) ?? []),
      nearCopies,
    ),
  );
  const { outcome } = await publishStories(store, { basis, pending, stories, engine: ENGINE_VERSION });
  return outcome === 'overtaken' ? null : stories.length;
}
