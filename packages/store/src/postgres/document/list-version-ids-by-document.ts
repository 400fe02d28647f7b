import { asc, desc } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { version } from '../../tables/document.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('version_ids_by_document', (db, keys) =>
  db
    .select({ documentId: version.documentId, id: version.id })
    .from(version)
    .where(anyOf(version.documentId, keys))
    .orderBy(version.documentId, desc(version.createdAt), asc(version.id)),
);

/** The ids of all versions of each document, latest first. */
export async function listVersionIdsByDocument(
  db: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await ask(db, documents);
  return listsByKey(
    rows,
    (row) => row.documentId,
    (row) => row.id,
  );
}
