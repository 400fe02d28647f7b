import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { addJob } from '../queue/add-job.ts';
import { dataVersion } from '../tables/data-version.ts';
import { outbox } from '../tables/outbox.ts';
import { insertRows } from './insert-rows.ts';

export type Change = { readonly noun: 'document' | 'story'; readonly subjectId: string };

/**
 * The end of every transaction that changes what readers see: search hears of it, caches outlive it no longer. Call it
 * last and never twice: from here to the commit no other such transaction gets through.
 */
export async function announceChange(db: Database, changes: readonly Change[]): Promise<void> {
  await insertRows(db, outbox, changes);
  await addJob(db, 'drain-outbox', {});
  await db.update(dataVersion).set({ value: sql`${dataVersion.value} + 1` });
}
