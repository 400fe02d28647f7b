import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { edition } from '../../tables/edition.ts';
import { storyDocument } from '../../tables/story.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('story_ids_by_document', (db, keys) =>
  db
    .select({ documentId: storyDocument.documentId, storyId: storyDocument.storyId })
    .from(storyDocument)
    .innerJoin(edition, and(eq(edition.storyId, storyDocument.storyId), isNull(edition.to)))
    .where(and(anyOf(storyDocument.documentId, keys), isNull(storyDocument.to))),
);

/** The story that tells each document now; a document that waits for one is not in the map. */
export async function listStoryIdsByDocument(
  db: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(db, documents);
  return new Map(rows.map((row) => [row.documentId, row.storyId]));
}
