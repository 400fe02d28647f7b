import { count } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { capture } from '../../tables/document.ts';
import { anyOf } from '../any-of.ts';

/** How often each document was seen. */
export async function listCaptureCountsByDocument(
  db: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ documentId: capture.documentId, captures: count() })
    .from(capture)
    .where(anyOf(capture.documentId, documents))
    .groupBy(capture.documentId);
  return new Map(rows.map((row) => [row.documentId, row.captures]));
}
