import type { SourceDocument } from '@attribune/schema/document';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { document, version } from '../../tables/document.ts';
import { outlet } from '../../tables/outlet.ts';
import { documentCurrent, run } from '../../tables/run.ts';

export type StoredSource = {
  /** The document as it was handed over, with its current text. */
  readonly source: SourceDocument;
  readonly versionId: string;
  readonly runId: string;
  readonly engine: string;
};

/** What a document's current run read, to be read anew; null for a document that is not there. */
export async function findSource(db: Database, documentId: string): Promise<StoredSource | null> {
  const [row] = await db
    .select()
    .from(document)
    .innerJoin(documentCurrent, and(eq(documentCurrent.documentId, document.id), isNull(documentCurrent.to)))
    .innerJoin(run, eq(run.id, documentCurrent.runId))
    .innerJoin(version, eq(version.id, run.versionId))
    .leftJoin(outlet, eq(outlet.id, document.outletId))
    .where(eq(document.id, documentId));
  if (!row) return null;
  const { keyKind: kind, keyValue: value, url, nature } = row.document;
  const { text, title, publishedAt } = row.version;
  return {
    source: { key: { kind, value }, text, title, outlet: row.outlet?.name ?? null, publishedAt, url, nature },
    versionId: row.version.id,
    runId: row.run.id,
    engine: row.run.engine,
  };
}
