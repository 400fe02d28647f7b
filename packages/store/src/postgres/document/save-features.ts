import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { documentFeatureKey, documentFeatures } from '../../tables/candidate.ts';
import { insertRows } from '../insert-rows.ts';

/** What stage 5 knows of a document; only the keys are of interest here. */
export type Features = { readonly keys: readonly string[] };

/** A btree entry holds no more than 2.7 kB; a longer key is replaced by its hash, which is equal where the key is. */
const LONGEST_KEY = 200;

/** Replaces the features of a document by those of its current text. */
export async function saveFeatures(
  db: Database,
  ids: { documentId: string; versionId: string },
  features: Features,
): Promise<void> {
  const { documentId, versionId } = ids;
  await db
    .insert(documentFeatures)
    .values({ documentId, versionId, features })
    .onConflictDoUpdate({ target: documentFeatures.documentId, set: { versionId, features } });
  const keys = new Set(features.keys.map(toStoredKey));
  await markLeft(db, documentId, [...keys]);
  await db.delete(documentFeatureKey).where(eq(documentFeatureKey.documentId, documentId));
  await insertRows(
    db,
    documentFeatureKey,
    [...keys].map((key) => ({ key, documentId })),
  );
}

/**
 * The documents that the document is about to leave, since it no longer shares a key with them, wait too: how rare a word
 * is depends on the whole component, so that their stories may be others without it.
 */
async function markLeft(db: Database, documentId: string, keys: readonly string[]): Promise<void> {
  await db.execute(sql`
    insert into pending_story (document_id)
    select distinct other.document_id
    from document_feature_key own
    join document_feature_key other on other.key = own.key and other.document_id <> own.document_id
    where own.document_id = ${documentId} and not own.key = any(${sql.param([...keys])}::text[])
    order by other.document_id
    on conflict (document_id) do update
      set stamp = nextval(pg_get_serial_sequence('pending_story', 'stamp')), since = now()`);
}

function toStoredKey(key: string): string {
  return key.length <= LONGEST_KEY ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;
}
