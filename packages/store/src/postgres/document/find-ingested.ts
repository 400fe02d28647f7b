import type { DocumentKey } from '@attribune/schema/document';
import { documentId, versionId } from '@attribune/schema/ids';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { document, version } from '../../tables/document.ts';
import { documentCurrent, run } from '../../tables/run.ts';
import { type Details, saysNothingNew } from './amend-details.ts';

export type Asked = {
  readonly key: DocumentKey;
  readonly text: string;
  readonly engine?: string;
} & Partial<Details>;

/**
 * The run that speaks for the document now, if it read this very text and nothing that is said of the document besides is
 * new; null where saving would change something. With `engine`, only that engine's run counts; without, any: a newer
 * engine is for a re-ingest to bring in.
 */
export async function findIngested(db: Database, asked: Asked): Promise<string | null> {
  const { key, text, engine, title = null, outlet = null, publishedAt = null } = asked;
  const id = documentId(key);
  const [row] = await db
    .select({
      runId: run.id,
      title: version.title,
      publishedAt: version.publishedAt,
      outletId: document.outletId,
    })
    .from(documentCurrent)
    .innerJoin(run, eq(run.id, documentCurrent.runId))
    .innerJoin(version, eq(version.id, run.versionId))
    .innerJoin(document, eq(document.id, documentCurrent.documentId))
    .where(
      and(
        eq(documentCurrent.documentId, id),
        isNull(documentCurrent.to),
        eq(run.versionId, versionId(id, text)),
        engine === undefined ? undefined : eq(run.engine, engine),
      ),
    );
  return row && saysNothingNew(row, { title, outlet, publishedAt }) ? row.runId : null;
}
