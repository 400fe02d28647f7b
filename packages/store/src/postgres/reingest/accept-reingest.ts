import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Store } from '../../connect.ts';
import { addJob } from '../../queue/add-job.ts';
import { reingest, run } from '../../tables/run.ts';
import { announceChange } from '../announce-change.ts';
import { saveFeatures } from '../document/save-features.ts';
import { getRecordedNow } from '../recorded-now.ts';
import { findCurrentRun, setCurrentRun } from '../run/set-current-run.ts';
import { lockForReingest } from './save-reingest.ts';

/** `unknown`: no such re-ingest. `decided`: it is not in the state that this needs. */
export type ReingestDecision = 'accepted' | 'undone' | 'outdated' | 'decided' | 'unknown';

type ReingestRow = typeof reingest.$inferSelect;
const Features = z.looseObject({
  keys: z.array(z.string()),
  bucket: z.number().int().nullable().default(null),
});

/**
 * Makes the previewed run the current one, in one transaction with the order to make the stories anew. `outdated`: another
 * run has become current since the preview, so that the difference shown is not the one that would be made.
 */
export async function acceptReingest(store: Store, id: string): Promise<ReingestDecision> {
  return store.db.transaction(async (tx) => {
    const found = await findLocked(tx, id);
    if (!found) return 'unknown';
    if (found.state !== 'previewed') return 'decided';
    if ((await findCurrentRun(tx, found.documentId)) !== found.replacesRunId) {
      return decide(tx, id, 'outdated');
    }
    await switchTo(tx, { ...found, features: found.features });
    return decide(tx, id, 'accepted');
  });
}

/** Makes the run that was replaced the current one again. `outdated`: something else has become current since. */
export async function undoReingest(store: Store, id: string): Promise<ReingestDecision> {
  return store.db.transaction(async (tx) => {
    const found = await findLocked(tx, id);
    if (!found) return 'unknown';
    if (found.state !== 'accepted') return 'decided';
    if ((await findCurrentRun(tx, found.documentId)) !== found.runId) return 'outdated';
    await switchTo(tx, { ...found, runId: found.replacesRunId, features: found.replacesFeatures });
    return decide(tx, id, 'undone');
  });
}

/** The re-ingest as it is once nobody else decides about its document. */
async function findLocked(tx: Database, id: string): Promise<ReingestRow | null> {
  const find = () => tx.select().from(reingest).where(eq(reingest.id, id));
  const [first] = await find();
  if (!first) return null;
  await lockForReingest(tx, first.documentId);
  const [locked] = await find();
  return locked ?? null;
}

async function switchTo(
  tx: Database,
  { documentId, runId, features }: Pick<ReingestRow, 'documentId' | 'runId' | 'features'>,
): Promise<void> {
  if ((await findCurrentRun(tx, documentId)) === runId) return;
  const [read] = await tx.select({ versionId: run.versionId }).from(run).where(eq(run.id, runId));
  if (!read) throw new Error(`The run ${runId} is not there.`);
  await setCurrentRun(tx, documentId, runId);
  await saveFeatures(tx, { documentId, versionId: read.versionId }, Features.parse(features));
  await addJob(tx, 'make-stories', {});
  await announceChange(tx, [{ noun: 'document', subjectId: documentId }]);
}

async function decide<State extends 'accepted' | 'outdated' | 'undone'>(
  tx: Database,
  id: string,
  state: State,
): Promise<State> {
  await tx
    .update(reingest)
    .set({ state, decidedAt: await getRecordedNow(tx) })
    .where(eq(reingest.id, id));
  return state;
}
