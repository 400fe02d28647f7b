import type { DocumentKey } from '@attribune/schema/document';
import { documentId, versionId } from '@attribune/schema/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { documentCurrent, run } from '../../tables/run.ts';

/**
 * The run that speaks for the document now, if it read this very text; null where the text is not the current one. With
 * `engine`, only that engine's run counts; without, any: a newer engine is for a re-ingest to bring in.
 */
export async function findIngested(
  db: Database,
  { key, text, engine }: { key: DocumentKey; text: string; engine?: string },
): Promise<string | null> {
  const document = documentId(key);
  const isAsked = engine === undefined ? undefined : eq(run.engine, engine);
  const [row] = await db
    .select({ runId: run.id })
    .from(documentCurrent)
    .innerJoin(run, eq(run.id, documentCurrent.runId))
    .where(
      and(
        eq(documentCurrent.documentId, document),
        isNull(documentCurrent.to),
        eq(run.versionId, versionId(document, text)),
        isAsked,
      ),
    );
  return row?.runId ?? null;
}
