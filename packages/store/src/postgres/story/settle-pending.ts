import { sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import type { PendingDocument } from './list-pending.ts';

/** Takes the documents off the list of those that wait, but for one that has changed again: its stamp is another. */
export async function settlePending(db: Database, pending: readonly PendingDocument[]): Promise<void> {
  if (pending.length === 0) return;
  await db.execute(sql`
    delete from pending_story p
    using json_to_recordset(${JSON.stringify(pending)}::json) as s("documentId" text, stamp bigint)
    where p.document_id = s."documentId" and p.stamp = s.stamp`);
}
