import { Claim } from '@attribune/schema/claim';
import type { DocumentReading } from '@attribune/schema/reading';
import type { StoryDocument } from '@attribune/schema/story-document';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { claim, reading } from '../../tables/claim.ts';
import { document, version } from '../../tables/document.ts';
import { outlet } from '../../tables/outlet.ts';
import { documentCurrent, run } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';

/** A document as stages 5 to 7 see it, with the run that was current when it was read. */
export type ReadStoryDocument = { readonly document: StoryDocument; readonly runId: string };

/** Documents with their current text, sentences and claims, by id; one without a current run is not there. */
export async function listStoryDocuments(db: Database, ids: readonly string[]): Promise<ReadStoryDocument[]> {
  const rows = await listCurrentTexts(db, ids);
  const claims = await listClaimsOfRuns(
    db,
    rows.map(({ runId }) => runId),
  );
  return rows.map(({ runId, ...rest }) => ({
    runId,
    document: { ...rest, claims: claims.get(runId) ?? [] },
  }));
}

function listCurrentTexts(db: Database, ids: readonly string[]) {
  return db
    .select({
      id: document.id,
      runId: run.id,
      text: version.text,
      title: version.title,
      outlet: outlet.name,
      family: outlet.family,
      publishedAt: version.publishedAt,
      nature: document.nature,
      sentences: sql<DocumentReading['sentences']>`${run.said} -> 'sentences'`,
      boilerplate: sql<DocumentReading['boilerplate']>`${run.said} -> 'boilerplate'`,
    })
    .from(document)
    .innerJoin(documentCurrent, and(eq(documentCurrent.documentId, document.id), isNull(documentCurrent.to)))
    .innerJoin(run, eq(run.id, documentCurrent.runId))
    .innerJoin(version, eq(version.id, run.versionId))
    .leftJoin(outlet, eq(outlet.id, document.outletId))
    .where(anyOf(document.id, ids))
    .orderBy(sql`${document.id} collate "C"`);
}

/** Each run's claims as the engine gave them, by place in the text. */
async function listClaimsOfRuns(
  db: Database,
  runs: readonly string[],
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const rows = await db
    .select()
    .from(reading)
    .innerJoin(claim, eq(claim.id, reading.claimId))
    .where(anyOf(reading.runId, runs))
    .orderBy(reading.runId, asc(claim.start), asc(claim.end), asc(claim.index));
  return listsByKey(
    rows,
    (row) => row.reading.runId,
    // Parsing drops the columns that are no part of a claim.
    (row) => Claim.parse({ ...row.reading, ...row.claim }),
  );
}
