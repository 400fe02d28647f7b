import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { reingest } from '../../tables/run.ts';

/** The id of a document's last preview that is not decided; null where there is none. */
export async function findLatestPreview(db: Database, documentId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: reingest.id })
    .from(reingest)
    .where(and(eq(reingest.documentId, documentId), eq(reingest.state, 'previewed')))
    .orderBy(desc(reingest.createdAt), desc(reingest.id))
    .limit(1);
  return row?.id ?? null;
}
