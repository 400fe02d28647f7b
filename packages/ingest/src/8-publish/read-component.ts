import type { Database } from '@attribune/store/connect';
import { listPendingAmong, type PendingDocument } from '@attribune/store/postgres/story/list-pending';
import { listStoryMates } from '@attribune/store/postgres/story/list-story-mates';
import type { StoryFeatures } from '../5-stories/story-features.ts';
import { storedCandidates } from './stored-candidates.ts';

export type ReadComponent = {
  readonly features: readonly StoryFeatures[];
  /** Which of them wait. Read before the features: a document that changes afterwards waits with another stamp. */
  readonly pending: readonly PendingDocument[];
};

/**
 * Everything that must be decided together with a document: whatever shares keys with it, directly or through others,
 * and whatever stands in one story with any of these now, since a story that loses a document changes too.
 */
export async function readComponent(db: Database, documentId: string): Promise<ReadComponent> {
  const candidates = storedCandidates(db);
  let ids: readonly string[] = [documentId];
  for (;;) {
    const pending = await listPendingAmong(db, ids);
    const features = await candidates.component(await listStoryMates(db, ids));
    const reached = features.map(({ id }) => id);
    if (isSameSet(reached, ids)) return { features, pending };
    ids = reached;
  }
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const held = new Set(a);
  return a.length === b.length && b.every((id) => held.has(id));
}
