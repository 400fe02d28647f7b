import { sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';

/**
 * What links need of the features of every document that is worth comparing with the given one and is near to it in time, by id.
 * The rule is that of stage 5 (story-keys.ts): a band in common, or two terms of which one is rare; the kind of a key is its
 * first letter.
 */
export async function listKeySharers(db: Database, documentId: string): Promise<unknown[]> {
  const { rows } = await db.execute<{ features: unknown }>(sql`
    with shared as (
      select other.document_id, left(own.key, 1) as kind
      from document_feature_key own
      -- Three branches, so that each reads no more of the index than its own stretch of time.
      cross join lateral (
        select document_id from document_feature_key
        where key = own.key and bucket between own.bucket - 1 and own.bucket + 1
        union all
        select document_id from document_feature_key where key = own.key and bucket is null
        union all
        select document_id from document_feature_key
        where key = own.key and bucket is not null and own.bucket is null) other
      where own.document_id = ${documentId} and other.document_id <> own.document_id),
    worth_comparing as (
      select document_id from shared group by document_id
      having bool_or(kind = 'b') or (bool_or(kind = 'r') and count(*) filter (where kind <> 'b') > 1))
    select jsonb_build_object('id', f.features->'id', 'publishedAt', f.features->'publishedAt', 'terms', f.features->'terms') as features
    from document_features f join worth_comparing w on w.document_id = f.document_id
    order by f.document_id collate "C"`);
  return rows.map(({ features }) => features);
}
