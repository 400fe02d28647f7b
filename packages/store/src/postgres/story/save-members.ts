import { and, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { story, storyAlias, storyDocument } from '../../tables/story.ts';
import { anyOf } from '../any-of.ts';
import { insertRows } from '../insert-rows.ts';
import { replaceIntervals } from '../replace-intervals.ts';
import { listSuccessors } from '../successors.ts';
import type { StoryToPublish } from './publish-stories.ts';

export type MemberChange = {
  /** Stories that hold no document any more. */
  readonly closed: readonly string[];
  /** All stories that held one of the documents or hold one now. */
  readonly touched: readonly string[];
};

/** Makes the stories hold their documents, and closes those that are left without any. */
export async function saveMembers(
  db: Database,
  stories: readonly StoryToPublish[],
  at: string,
): Promise<MemberChange> {
  const documents = stories.flatMap(({ story: { documents } }) => documents);
  const before = await db
    .select({ group: storyDocument.storyId, member: storyDocument.documentId })
    .from(storyDocument)
    .where(and(anyOf(storyDocument.documentId, documents), isNull(storyDocument.to)));
  const ids = stories.map(({ story: { id } }) => id);
  await insertRows(
    db,
    story,
    ids.map((id) => ({ id, createdAt: at })),
  );
  const wanted = stories.flatMap(toMembers);
  await replaceIntervals(db, storyDocument, {
    scope: anyOf(storyDocument.documentId, documents),
    wanted,
    at,
  });
  const touched = [...new Set([...before.map(({ group }) => group), ...ids])];
  const closed = touched.filter((id) => !ids.includes(id)).sort();
  const after = wanted.map(({ storyId, documentId }) => ({ group: storyId, member: documentId }));
  await saveAliases(db, listSuccessors(closed, before, after), at);
  return { closed, touched };
}

function toMembers({ story: { id, documents, nearCopies } }: StoryToPublish) {
  const copies = new Map(nearCopies.map((copy) => [copy.document, copy]));
  return documents.map((documentId, position) => ({
    storyId: id,
    documentId,
    position,
    nearCopyOf: copies.get(documentId)?.of ?? null,
    similarity: copies.get(documentId)?.similarity ?? null,
  }));
}

/** An alias always leads to a living story: those of a story that is closed now are led on. */
async function saveAliases(db: Database, successors: ReadonlyMap<string, string>, at: string): Promise<void> {
  for (const [id, storyId] of successors) {
    await db.update(storyAlias).set({ storyId }).where(sql`${storyAlias.storyId} = ${id}`);
  }
  const rows = [...successors].map(([id, storyId]) => ({ id, storyId, since: at }));
  await insertRows(db, storyAlias, rows);
}
