import type { DroppedSentence } from '@attribune/schema/story';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { edition } from '../../tables/edition.ts';
import { story } from '../../tables/story.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** A story as its current edition has it. */
export type StoryRow = {
  readonly id: string;
  readonly createdAt: string;
  readonly editionId: string;
  readonly number: number;
  readonly title: string;
  readonly engine: string;
  readonly dropped: readonly DroppedSentence[];
  readonly publishedAt: string;
};

const ask = prepared('stories_by_id', (db, keys) =>
  db
    .select({
      id: story.id,
      createdAt: story.createdAt,
      editionId: edition.id,
      number: edition.number,
      title: edition.title,
      engine: edition.engine,
      dropped: edition.dropped,
      publishedAt: edition.publishedAt,
    })
    .from(story)
    .innerJoin(edition, and(eq(edition.storyId, story.id), isNull(edition.to)))
    .where(anyOf(story.id, keys)),
);

/** Stories that have a current edition, by id, in no order: one that is half made is never read. */
export async function listStoriesById(db: Database, ids: readonly string[]): Promise<StoryRow[]> {
  return ask(db, ids);
}
