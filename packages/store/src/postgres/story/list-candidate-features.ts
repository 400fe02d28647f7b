import { sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';

/**
 * The features, as they were saved, of all documents that are connected to the given ones, themselves included, by id.
 * Documents without features are not there. The rule is that of the in-memory candidates of stage 5: two documents are
 * connected if their link is at least `strong`, or if one is the nearest of the other.
 */
export async function listCandidateFeatures(
  db: Database,
  documents: readonly string[],
  strong: number,
): Promise<unknown[]> {
  // `union` drops what was reached before, so that the recursion ends when nothing new is found.
  const { rows } = await db.execute<{ features: unknown }>(sql`
    with recursive reached (document_id) as (
      select unnest(${sql.param(documents)}::text[])
      union
      select link.other_id
      from reached
      join document_link link on link.document_id = reached.document_id
      where link.likeness >= ${strong}
        or link.other_id = ${nearestOf(sql`link.document_id`)}
        or link.document_id = ${nearestOf(sql`link.other_id`)}
    )
    select f.features
    from document_features f join reached on reached.document_id = f.document_id
    order by f.document_id collate "C"`);
  return rows.map(({ features }) => features);
}

/** The most alike of a document's partners; of two that are equally so, the first by id. */
export function nearestOf(document: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`(
    select near.other_id from document_link near where near.document_id = ${document}
    order by near.likeness desc, near.other_id collate "C" limit 1)`;
}
