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
