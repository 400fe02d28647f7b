import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { documentFeatureKey, documentFeatures } from '../../tables/candidate.ts';
import { insertRows } from '../insert-rows.ts';

/** What stage 5 knows of a document; only the keys and the bucket of time are of interest here. */
export type Features = { readonly keys: readonly string[]; readonly bucket: number | null };

/** A btree entry holds no more than 2.7 kB; a longer key is replaced by its hash, which is equal where the key is. */
const LONGEST_KEY = 200;

/** Replaces the features of a document by those of its current text. Its links are made anew with its story. */
export async function saveFeatures(
  db: Database,
  ids: { documentId: string; versionId: string },
  features: Features,
): Promise<void> {
  const { documentId, versionId } = ids;
  await db
    .insert(documentFeatures)
    .values({ documentId, versionId, features, isLinked: false })
    .onConflictDoUpdate({
      target: documentFeatures.documentId,
      set: { versionId, features, isLinked: false },
    });
  const keys = new Set(features.keys.map(toStoredKey));
  await db.delete(documentFeatureKey).where(eq(documentFeatureKey.documentId, documentId));
  await insertRows(
    db,
    documentFeatureKey,
    [...keys].map((key) => ({ key, documentId, bucket: features.bucket })),
  );
}

function toStoredKey(key: string): string {
  return key.length <= LONGEST_KEY ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;
}
