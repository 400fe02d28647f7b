import { ReingestDiff } from '@attribune/schema/reingest';
import type { Database } from '../../connect.ts';
import { reingest } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** A re-ingest that was tried, with what it would change, or changed. */
export type ReingestRow = {
  readonly id: string;
  readonly documentId: string;
  readonly state: 'previewed' | 'accepted' | 'outdated' | 'undone';
  readonly diff: ReingestDiff;
  readonly createdAt: string;
  readonly decidedAt: string | null;
};

const ask = prepared('reingests_by_id', (db, keys) =>
  db
    .select({
      id: reingest.id,
      documentId: reingest.documentId,
      state: reingest.state,
      diff: reingest.diff,
      createdAt: reingest.createdAt,
      decidedAt: reingest.decidedAt,
    })
    .from(reingest)
    .where(anyOf(reingest.id, keys)),
);

/** Re-ingests by id, in no order. */
export async function listReingestsById(db: Database, ids: readonly string[]): Promise<ReingestRow[]> {
  const rows = await ask(db, ids);
  return rows.map((row) => ({ ...row, diff: ReingestDiff.parse(row.diff) }));
}
