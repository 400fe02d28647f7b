import type { Nature } from '@attribune/schema/document';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { document, version } from '../../tables/document.ts';
import { outlet } from '../../tables/outlet.ts';
import { documentCurrent, run } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** A document with the version and run that speak for it. `publishedAt` is to the letter as the document gives it. */
export type DocumentRow = {
  readonly id: string;
  readonly keyKind: 'url' | 'id' | 'path';
  readonly keyValue: string;
  readonly outletId: string | null;
  readonly url: string | null;
  readonly nature: Nature;
  /** What may be shown: the outlet's decision, else the document's own. */
  readonly display: 'full' | 'passages';
  readonly firstSeenAt: string;
  readonly versionId: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publishedMoment: string | null;
  readonly runId: string;
  readonly engine: string;
  readonly language: string;
  readonly finishedAt: string;
};

const ask = prepared('documents_by_id', (db, keys) =>
  db
    .select({
      id: document.id,
      keyKind: document.keyKind,
      keyValue: document.keyValue,
      outletId: document.outletId,
      url: document.url,
      nature: document.nature,
      display: sql<'full' | 'passages'>`coalesce(${outlet.display}, ${document.display})`,
      firstSeenAt: document.firstSeenAt,
      versionId: version.id,
      title: version.title,
      publishedAt: version.publishedAt,
      publishedMoment: version.publishedMoment,
      runId: run.id,
      engine: run.engine,
      language: run.language,
      finishedAt: run.finishedAt,
    })
    .from(document)
    .innerJoin(documentCurrent, and(eq(documentCurrent.documentId, document.id), isNull(documentCurrent.to)))
    .innerJoin(run, eq(run.id, documentCurrent.runId))
    .innerJoin(version, eq(version.id, run.versionId))
    .leftJoin(outlet, eq(outlet.id, document.outletId))
    .where(anyOf(document.id, keys)),
);

/** Documents that have a current run, by id, in no order. */
export async function listDocumentsById(db: Database, ids: readonly string[]): Promise<DocumentRow[]> {
  return ask(db, ids);
}
