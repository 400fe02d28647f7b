import type { Nature } from '@attribune/schema/document';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { document } from '../../tables/document.ts';
import { storyDocument } from '../../tables/story.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

/** A document as a member of its story. */
export type StoryMember = ListEntry & {
  readonly nature: Nature;
  readonly nearCopyOf: string | null;
  readonly similarity: number | null;
};

const ask = prepared('documents_by_story', (db, keys) =>
  db
    .select({
      storyId: storyDocument.storyId,
      id: storyDocument.documentId,
      key: storyDocument.position,
      nature: document.nature,
      nearCopyOf: storyDocument.nearCopyOf,
      similarity: storyDocument.similarity,
    })
    .from(storyDocument)
    .innerJoin(document, eq(document.id, storyDocument.documentId))
    .where(and(anyOf(storyDocument.storyId, keys), isNull(storyDocument.to)))
    .orderBy(storyDocument.storyId, asc(storyDocument.position), asc(storyDocument.documentId)),
);

/** The documents that each story holds now, in its order. */
export async function listDocumentsByStory(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly StoryMember[]>> {
  const rows = await ask(db, stories);
  return listsByKey(
    rows,
    (row) => row.storyId,
    ({ storyId: _, ...member }) => member,
  );
}
