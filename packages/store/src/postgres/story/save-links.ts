import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Store } from '../../connect.ts';
import { documentLink } from '../../tables/candidate.ts';
import { insertRows } from '../insert-rows.ts';
import { nearestOf } from './list-candidate-features.ts';

/** A document's links, made from the features of one of its versions. */
export type DocumentLinks = {
  readonly documentId: string;
  readonly versionId: string;
  readonly partners: readonly { readonly documentId: string; readonly likeness: number }[];
};

const Ids = z.array(z.object({ id: z.string() }));

/**
 * Replaces the links of a document, in one transaction, and makes wait whatever is decided otherwise now: what the document
 * was connected with, and what has lost its place as the nearest of another one. A document that has changed meanwhile keeps
 * waiting for its links.
 */
export async function saveLinks(store: Store, links: DocumentLinks): Promise<void> {
  await store.db.transaction((tx) => saveInTransaction(tx, links));
}

async function saveInTransaction(
  tx: Database,
  { documentId, versionId, partners }: DocumentLinks,
): Promise<void> {
  const earlier = await listPartners(tx, documentId);
  const touched = [...new Set([...earlier, ...partners.map((one) => one.documentId)])].sort();
  const before = await nearestByDocument(tx, [...touched, documentId]);
  await tx.execute(
    sql`delete from document_link where document_id = ${documentId} or other_id = ${documentId}`,
  );
  await insertRows(
    tx,
    documentLink,
    partners.flatMap(({ documentId: otherId, likeness }) => [
      { documentId, otherId, likeness },
      { documentId: otherId, otherId: documentId, likeness },
    ]),
  );
  const after = await nearestByDocument(tx, [...touched, documentId]);
  const left = [...before].filter(([id, nearest]) => after.get(id) !== nearest).map(([, nearest]) => nearest);
  await markWaiting(tx, [...new Set([...earlier, ...left])].filter((id) => id !== documentId).sort());
  await tx.execute(sql`
    update document_features set is_linked = true where document_id = ${documentId} and version_id = ${versionId}`);
}

async function listPartners(db: Database, documentId: string): Promise<string[]> {
  const { rows } = await db.execute(sql`
    select other_id as id from document_link where document_id = ${documentId}`);
  return Ids.parse(rows).map(({ id }) => id);
}

/** The nearest document of each that has one. */
async function nearestByDocument(db: Database, documents: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ id: string; nearest: string }>(sql`
    select given.id, ${nearestOf(sql`given.id`)} as nearest
    from unnest(${sql.param(documents)}::text[]) as given (id)`);
  return new Map(rows.flatMap(({ id, nearest }) => (nearest === null ? [] : [[id, nearest] as const])));
}

async function markWaiting(db: Database, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  await db.execute(sql`
    insert into pending_story (document_id)
    select given.id from unnest(${sql.param(documents)}::text[]) as given (id)
    order by given.id
    on conflict (document_id) do update
      set stamp = nextval(pg_get_serial_sequence('pending_story', 'stamp')), since = now()`);
}
