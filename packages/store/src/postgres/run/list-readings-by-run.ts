import { DocumentReading } from '@attribune/schema/reading';
import type { Database } from '../../connect.ts';
import { run } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const Said = DocumentReading.omit({ claims: true });

const ask = prepared('readings_by_run', (db, keys) =>
  db.select({ id: run.id, said: run.said }).from(run).where(anyOf(run.id, keys)),
);

/** Everything that each run said besides claims. */
export async function listReadingsByRun(
  db: Database,
  runs: readonly string[],
): Promise<ReadonlyMap<string, Omit<DocumentReading, 'claims'>>> {
  const rows = await ask(db, runs);
  return new Map(rows.map((row) => [row.id, Said.parse(row.said)]));
}
