import type { DocumentReading } from '@attribune/schema/reading';
import type { ReingestDiff } from '@attribune/schema/reingest';
import { eq } from 'drizzle-orm';
import type { Database, Store } from '../../connect.ts';
import { documentFeatures } from '../../tables/candidate.ts';
import { document } from '../../tables/document.ts';
import { reingest } from '../../tables/run.ts';
import type { Features } from '../document/save-features.ts';
import { insertRows } from '../insert-rows.ts';
import { saveRun } from '../run/save-run.ts';
import { findCurrentRun } from '../run/set-current-run.ts';

export type ReingestToSave = {
  /** Made up by whoever asked for it: saving it again under the same id changes nothing. */
  readonly id: string;
  readonly documentId: string;
  readonly versionId: string;
  /** The run that was current when the text was read, and that the new one would replace. */
  readonly replacesRunId: string;
  readonly engine: string;
  readonly reading: DocumentReading;
  readonly features: Features;
  readonly diff: ReingestDiff;
};

/**
 * Saves a new run of a document's current text without making it current, with what accepting it would change.
 * `outdated`: another run has become current since; nothing is written.
 */
export async function saveReingest(store: Store, input: ReingestToSave): Promise<'previewed' | 'outdated'> {
  return store.db.transaction((tx) => saveInTransaction(tx, input));
}

async function saveInTransaction(tx: Database, input: ReingestToSave): Promise<'previewed' | 'outdated'> {
  const { id, documentId, replacesRunId, features, diff } = input;
  await lockForReingest(tx, documentId);
  if ((await findCurrentRun(tx, documentId)) !== replacesRunId) return 'outdated';
  const { runId } = await saveRun(tx, input);
  const [known] = await tx
    .select({ features: documentFeatures.features })
    .from(documentFeatures)
    .where(eq(documentFeatures.documentId, documentId));
  const replacesFeatures = known?.features ?? { keys: [] };
  await insertRows(tx, reingest, [
    { id, documentId, runId, replacesRunId, diff, features, replacesFeatures, state: 'previewed' },
  ]);
  return 'previewed';
}

/** Holds the document's row until the transaction ends: what is current changes for one at a time. */
export async function lockForReingest(db: Database, documentId: string): Promise<void> {
  await db.select({ id: document.id }).from(document).where(eq(document.id, documentId)).for('no key update');
}
