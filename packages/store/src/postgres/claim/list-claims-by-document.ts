import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { claim, reading } from '../../tables/claim.ts';
import { documentCurrent } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('claims_by_document', (db, keys) =>
  db
    .select({ documentId: documentCurrent.documentId, id: claim.id, key: claim.start })
    .from(documentCurrent)
    .innerJoin(reading, eq(reading.runId, documentCurrent.runId))
    .innerJoin(claim, eq(claim.id, reading.claimId))
    .where(and(anyOf(documentCurrent.documentId, keys), isNull(documentCurrent.to)))
    .orderBy(documentCurrent.documentId, asc(claim.start), asc(claim.id)),
);

/** The claims of each document's current run, by place in the text (`key` is the start). */
export async function listClaimsByDocument(
  db: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const rows = await ask(db, documents);
  return listsByKey(
    rows,
    (row) => row.documentId,
    ({ id, key }) => ({ id, key }),
  );
}
