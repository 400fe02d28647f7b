import { asc } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pendingStory } from '../../tables/candidate.ts';
import { anyOf } from '../any-of.ts';

/** A document whose stories wait to be made anew. The stamp is another one after each of its changes. */
export type PendingDocument = { readonly documentId: string; readonly stamp: number };

/** The documents that have waited longest. */
export async function listPending(db: Database, limit: number): Promise<PendingDocument[]> {
  return db
    .select({ documentId: pendingStory.documentId, stamp: pendingStory.stamp })
    .from(pendingStory)
    .orderBy(asc(pendingStory.stamp))
    .limit(limit);
}

/** Those of the given documents that wait: what a publication of them settles. */
export async function listPendingAmong(
  db: Database,
  documents: readonly string[],
): Promise<PendingDocument[]> {
  return db
    .select({ documentId: pendingStory.documentId, stamp: pendingStory.stamp })
    .from(pendingStory)
    .where(anyOf(pendingStory.documentId, documents))
    .orderBy(asc(pendingStory.documentId));
}
