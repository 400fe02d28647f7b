import type { Contradiction, Point } from '@attribune/schema/point';
import type { Story } from '@attribune/schema/story';
import { sql } from 'drizzle-orm';
import type { Database, Store } from '../../connect.ts';
import { announceChange } from '../announce-change.ts';
import { endEditions, saveEdition } from '../edition/save-edition.ts';
import { saveContradictions } from '../point/save-contradictions.ts';
import { savePoints } from '../point/save-points.ts';
import { getRecordedNow } from '../recorded-now.ts';
import { LOCKS } from '../with-lock.ts';
import { checkBasis } from './check-basis.ts';
import type { PendingDocument } from './list-pending.ts';
import { saveMembers } from './save-members.ts';
import { settlePending } from './settle-pending.ts';
import { withLiveIds } from './with-live-ids.ts';

export type StoryToPublish = {
  readonly story: Story;
  readonly points: readonly Point[];
  readonly contradictions: readonly Contradiction[];
};

export type Publication = {
  /** Every document that the stories were made from, with the run that was read. */
  readonly basis: readonly { readonly documentId: string; readonly runId: string }[];
  /** The waiting documents that this publication settles. */
  readonly pending: readonly PendingDocument[];
  /** Together they hold every document of the basis, each once. */
  readonly stories: readonly StoryToPublish[];
  readonly engine: string;
};

export type PublishOutcome =
  | {
      readonly outcome: 'published';
      readonly editions: number;
      readonly unchanged: number;
      readonly closed: number;
    }
  /**
   * Nothing was written: a document has changed since, another worker settled a waiting document, or a story that is
   * touched holds the `missing` documents, which the basis lacks. Read anew and try again.
   */
  | { readonly outcome: 'outdated'; readonly reason: string; readonly missing: readonly string[] };

/**
 * Publishes the stories of one candidate component in one transaction: members, points, contradictions and editions
 * change together or not at all, one publication after another. What is as it was goes on as it is; a story whose
 * documents all left is closed and leads to the one that holds most of them. Throws where stories and basis do not
 * match, and whatever the database throws.
 */
export async function publishStories(store: Store, publication: Publication): Promise<PublishOutcome> {
  return store.db.transaction(async (tx): Promise<PublishOutcome> => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.publishing})`);
    const refusal = await checkBasis(tx, publication);
    return refusal ?? publishInTransaction(tx, publication);
  });
}

async function publishInTransaction(tx: Database, publication: Publication): Promise<PublishOutcome> {
  const at = await getRecordedNow(tx);
  const stories = await withLiveIds(tx, publication.stories);
  const { closed, touched } = await saveMembers(tx, stories, at);
  await savePoints(tx, { stories, touched, at });
  await saveContradictions(tx, { stories, touched, at });
  await endEditions(tx, closed, at);
  const published: string[] = [];
  for (const story of stories) {
    if (await saveEdition(tx, { ...story, engine: publication.engine, at })) published.push(story.story.id);
  }
  await settlePending(tx, publication.pending);
  const changed = [...published, ...closed];
  if (changed.length > 0) {
    await announceChange(
      tx,
      changed.map((subjectId) => ({ noun: 'story', subjectId })),
    );
  }
  const unchanged = stories.length - published.length;
  return { outcome: 'published', editions: published.length, unchanged, closed: closed.length };
}
