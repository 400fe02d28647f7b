import { sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';

/** A document whose links are not made yet, with its features as they were saved and the version that they are of. */
export type UnlinkedDocument = {
  readonly documentId: string;
  readonly versionId: string;
  readonly features: unknown;
};

/** Documents whose links are not made yet, by id. */
export async function listUnlinked(db: Database, limit: number): Promise<UnlinkedDocument[]> {
  const { rows } = await db.execute<UnlinkedDocument>(sql`
    select document_id as "documentId", version_id as "versionId", features
    from document_features where not is_linked
    order by document_id limit ${limit}`);
  return rows;
}

/**
 * What links need of the features of every document that shares a key with the given one and is near to it in time, by id.
 */
export async function listKeySharers(db: Database, documentId: string): Promise<unknown[]> {
  const { rows } = await db.execute<{ features: unknown }>(sql`
    select jsonb_build_object('id', f.features->'id', 'publishedAt', f.features->'publishedAt', 'terms', f.features->'terms') as features
    from document_features f
    where f.document_id in (
      select other.document_id
      from document_feature_key own
      join document_feature_key other on other.key = own.key and other.document_id <> own.document_id
      where own.document_id = ${documentId}
        and (own.bucket is null or other.bucket is null or other.bucket between own.bucket - 1 and own.bucket + 1))
    order by f.document_id collate "C"`);
  return rows.map(({ features }) => features);
}
