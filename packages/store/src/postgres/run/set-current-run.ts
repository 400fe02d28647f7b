import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pendingStory } from '../../tables/candidate.ts';
import { documentCurrent } from '../../tables/run.ts';
import { getRecordedNow } from '../recorded-now.ts';

/** The run that speaks for a document now; null for a document without any. */
export async function findCurrentRun(db: Database, documentId: string): Promise<string | null> {
  const [row] = await db
    .select({ runId: documentCurrent.runId })
    .from(documentCurrent)
    .where(and(eq(documentCurrent.documentId, documentId), isNull(documentCurrent.to)));
  return row?.runId ?? null;
}

/**
 * Ends the interval of the run that was current and begins another; the document's stories wait to be made anew. The
 * caller holds the lock on the document's row.
 */
export async function setCurrentRun(db: Database, documentId: string, runId: string): Promise<void> {
  const at = await getRecordedNow(db);
  await db
    .update(documentCurrent)
    .set({ to: at })
    .where(and(eq(documentCurrent.documentId, documentId), isNull(documentCurrent.to)));
  await db.insert(documentCurrent).values({ documentId, runId, from: at });
  await markPending(db, documentId);
}

/** Puts the document on the list of those whose stories are to be made anew, with a new stamp. */
export async function markPending(db: Database, documentId: string): Promise<void> {
  const stamp = sql`nextval(pg_get_serial_sequence('pending_story', 'stamp'))`;
  await db
    .insert(pendingStory)
    .values({ documentId })
    .onConflictDoUpdate({ target: pendingStory.documentId, set: { stamp, since: sql`now()` } });
}
