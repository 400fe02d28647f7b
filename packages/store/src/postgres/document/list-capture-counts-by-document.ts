import { count } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { capture } from '../../tables/document.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('capture_counts_by_document', (db, keys) =>
  db
    .select({ documentId: capture.documentId, captures: count() })
    .from(capture)
    .where(anyOf(capture.documentId, keys))
    .groupBy(capture.documentId),
);

/** How often each document was seen. */
export async function listCaptureCountsByDocument(
  db: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await ask(db, documents);
  return new Map(rows.map((row) => [row.documentId, row.captures]));
}
