import { ENGINE_VERSION } from '@attribune/schema/engine';
import type { Store } from '@attribune/store/connect';
import { listStoryDocuments } from '@attribune/store/postgres/story/list-story-documents';
import { publishStories } from '@attribune/store/postgres/story/publish-stories';
import { inMemoryCandidates } from '../5-stories/in-memory-candidates.ts';
import { groupAround, tellStory } from '../pipeline.ts';
import { readComponent } from './read-component.ts';

export type PublishedComponent = { readonly stories: number; readonly editions: number };

/**
 * Makes the stories of the component that holds a document and publishes them in one transaction; null where a document
 * of it changed meanwhile, so that nothing was written.
 */
export async function publishComponent(store: Store, documentId: string): Promise<PublishedComponent | null> {
  const { features, pending } = await readComponent(store.db, documentId);
  const ids = features.map(({ id }) => id);
  const groups = await groupAround(ids, inMemoryCandidates(features));
  const read = await listStoryDocuments(store.db, ids);
  const byId = new Map(read.map(({ document }) => [document.id, document]));
  const stories = groups.map((group) =>
    tellStory(
      group.documents.flatMap((id) => byId.get(id) ?? []),
      group.nearCopies,
    ),
  );
  const basis = read.map(({ document, runId }) => ({ documentId: document.id, runId }));
  const result = await publishStories(store, { basis, pending, stories, engine: ENGINE_VERSION });
  return result.outcome === 'published' ? { stories: stories.length, editions: result.editions } : null;
}
