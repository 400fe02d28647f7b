import { sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';

/**
 * The features, as they were saved, of all documents that are reachable from the given ones through shared keys,
 * themselves included, by id. Documents without features are not there. The rule is that of the in-memory candidates of
 * stage 5: two documents are connected exactly when they share a key.
 */
export async function listCandidateFeatures(db: Database, documents: readonly string[]): Promise<unknown[]> {
  // `union` drops what was reached before, so that the recursion ends when nothing new is found.
  const { rows } = await db.execute<{ features: unknown }>(sql`
    with recursive reached (document_id) as (
      select unnest(${sql.param(documents)}::text[])
      union
      select other.document_id
      from reached
      join document_feature_key own on own.document_id = reached.document_id
      join document_feature_key other on other.key = own.key
    )
    select f.features
    from document_features f join reached on reached.document_id = f.document_id
    order by f.document_id collate "C"`);
  return rows.map(({ features }) => features);
}
