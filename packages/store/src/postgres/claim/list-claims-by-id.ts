import type { ClaimSpan, Reading } from '@attribune/schema/claim';
import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { claim, reading } from '../../tables/claim.ts';
import { documentCurrent, run } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** A claim with the reading that speaks for it. */
export type ClaimRow = ClaimSpan &
  Reading & {
    readonly documentId: string;
    readonly versionId: string;
    readonly anchorId: string;
    readonly createdAt: string;
    readonly runId: string;
    readonly engine: string;
    /** Whether the document's current run holds it. */
    readonly isCurrent: boolean;
  };

const isCurrent = sql<boolean>`${documentCurrent.to} is null`;

const ask = prepared('claims_by_id', (db, keys) =>
  db
    .selectDistinctOn([claim.id], {
      id: claim.id,
      start: claim.start,
      end: claim.end,
      index: claim.index,
      quote: claim.quote,
      documentId: claim.documentId,
      versionId: claim.versionId,
      anchorId: claim.anchorId,
      createdAt: claim.createdAt,
      runId: reading.runId,
      engine: run.engine,
      isCurrent,
      kind: reading.kind,
      attributedTo: reading.attributedTo,
      alsoBy: reading.alsoBy,
      attributionType: reading.attributionType,
      speakerId: reading.speakerId,
      chain: reading.chain,
      polarity: reading.polarity,
      hedged: reading.hedged,
      hedge: reading.hedge,
      quantity: reading.quantity,
      when: reading.when,
      worth: reading.worth,
    })
    .from(claim)
    .innerJoin(reading, eq(reading.claimId, claim.id))
    .innerJoin(run, eq(run.id, reading.runId))
    .innerJoin(documentCurrent, eq(documentCurrent.runId, reading.runId))
    .where(anyOf(claim.id, keys))
    .orderBy(claim.id, desc(isCurrent), desc(documentCurrent.from)),
);

/**
 * Claims by id, in no order. A claim that the current run does not hold comes with the last run that was current and
 * held it; one that no run made public (a preview that was never accepted) is not there.
 */
export async function listClaimsById(db: Database, ids: readonly string[]): Promise<ClaimRow[]> {
  return ask(db, ids);
}
