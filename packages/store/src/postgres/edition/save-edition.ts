import { createHash } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { citation, edition, summarySentence } from '../../tables/edition.ts';
import { anyOf } from '../any-of.ts';
import { canonicalJson } from '../diff-intervals.ts';
import { insertRows } from '../insert-rows.ts';
import type { StoryToPublish } from '../story/publish-stories.ts';

export type EditionToSave = StoryToPublish & { readonly engine: string; readonly at: string };

/** Publishes the next edition of a story; false, and nothing written, where a reader would see no difference. */
export async function saveEdition(db: Database, input: EditionToSave): Promise<boolean> {
  const { story, engine, at } = input;
  const [last] = await db
    .select({ number: edition.number, contentHash: edition.contentHash, to: edition.to })
    .from(edition)
    .where(eq(edition.storyId, story.id))
    .orderBy(desc(edition.number))
    .limit(1);
  const contentHash = hashOf(input);
  if (last?.to === null && last.contentHash === contentHash) return false;
  const number = (last?.number ?? 0) + 1;
  const id = `${story.id}-${number}`;
  await endEditions(db, [story.id], at);
  const { title, dropped } = story;
  await db
    .insert(edition)
    .values({ id, storyId: story.id, number, title, contentHash, engine, dropped, publishedAt: at });
  await saveSummary(db, id, story.summary);
  return true;
}

/** Ends the current editions of those stories. */
export async function endEditions(db: Database, stories: readonly string[], at: string): Promise<void> {
  await db
    .update(edition)
    .set({ to: at })
    .where(and(anyOf(edition.storyId, stories), isNull(edition.to)));
}

/** Everything that a reader sees of a story. Not the engine: another one that says the same publishes nothing. */
function hashOf({ story, points, contradictions }: EditionToSave): string {
  return createHash('sha256').update(canonicalJson({ story, points, contradictions })).digest('hex');
}

async function saveSummary(
  db: Database,
  editionId: string,
  summary: EditionToSave['story']['summary'],
): Promise<void> {
  const sentences = summary.map(({ section, point: pointId, text, derived }, position) => ({
    editionId,
    position,
    section,
    pointId,
    text,
    derived,
  }));
  const citations = summary.flatMap(({ citations }, sentence) =>
    citations.map((claimId, position) => ({ editionId, sentence, position, claimId })),
  );
  await insertRows(db, summarySentence, sentences);
  await insertRows(db, citation, citations);
}
