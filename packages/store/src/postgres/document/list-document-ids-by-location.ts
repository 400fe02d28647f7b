import { eq } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { capture } from '../../tables/document.ts';

/** The documents that were ever read from a place, by id; a file of many documents gives many. */
export async function listDocumentIdsByLocation(db: Database, location: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: capture.documentId })
    .from(capture)
    .where(eq(capture.location, location))
    .orderBy(capture.documentId);
  return rows.map(({ id }) => id);
}
