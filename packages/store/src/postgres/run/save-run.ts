import { runId } from '@attribune/schema/ids';
import type { DocumentReading } from '@attribune/schema/reading';
import type { Database } from '../../connect.ts';
import { claim, reading as readingTable } from '../../tables/claim.ts';
import { run } from '../../tables/run.ts';
import { toClaimRows } from '../claim/to-claim-rows.ts';
import { insertRows } from '../insert-rows.ts';
import { saveSpeakers } from '../speaker/save-speakers.ts';

export type RunToSave = {
  readonly documentId: string;
  readonly versionId: string;
  readonly engine: string;
  readonly reading: DocumentReading;
};

export type RunCounts = { runs: number; claims: number; readings: number; speakers: number };

/** Adds a run with its claims, readings and speakers; does not make it current. A run that is there is left as it is. */
export async function saveRun(
  db: Database,
  { documentId, versionId, engine, reading }: RunToSave,
): Promise<{ runId: string; counts: RunCounts }> {
  const id = runId(versionId, engine);
  const { claims, ...said } = reading;
  const { language, problems } = reading;
  const row = { id, versionId, engine, language, said, claims: claims.length, problems: problems.length };
  const runs = await insertRows(db, run, [row]);
  if (runs === 0) return { runId: id, counts: { runs, claims: 0, readings: 0, speakers: 0 } };
  const rows = toClaimRows({ documentId, versionId, runId: id }, claims);
  const speakers = await saveSpeakers(db, claims);
  const added = await insertRows(db, claim, rows.claims);
  const readings = await insertRows(db, readingTable, rows.readings);
  return { runId: id, counts: { runs, claims: added, readings, speakers } };
}
