import type { SourceDocument } from '@attribune/schema/document';
import { documentId as idOfDocument, versionId as idOfVersion } from '@attribune/schema/ids';
import type { DocumentReading } from '@attribune/schema/reading';
import type { Database, Store } from '../../connect.ts';
import { addJob } from '../../queue/add-job.ts';
import { announceChange } from '../announce-change.ts';
import { type RunCounts, saveRun } from '../run/save-run.ts';
import { findCurrentRun, markPending, setCurrentRun } from '../run/set-current-run.ts';
import { checkStorable } from './check-storable.ts';
import { type Features, saveFeatures } from './save-features.ts';
import { lockDocument, saveVersion } from './save-version.ts';

export type DocumentToSave = {
  readonly document: SourceDocument;
  readonly reading: DocumentReading;
  readonly features: Features;
  /** Where it was read from: a path or an address. */
  readonly location: string;
  /** ISO 8601; now unless told. */
  readonly seenAt?: string;
  readonly engine: string;
};

/**
 * `earlierVersion`: a text that the document had before and has again. `newRun`: the same text, read by another engine,
 * whose reading is current from now on. `amended`: the same text and reading, with another title, date or outlet.
 */
export type SaveOutcome = 'new' | 'newVersion' | 'earlierVersion' | 'newRun' | 'amended' | 'unchanged';

export type SavedDocument = {
  readonly outcome: SaveOutcome;
  readonly documentId: string;
  readonly versionId: string;
  readonly runId: string;
  /** How many rows were added. */
  readonly counts: RunCounts & { documents: number; versions: number; captures: number };
};

/**
 * Takes one document in, in one transaction: outlet, document, version, capture, run, claims, readings, speakers,
 * features, the order to make its stories anew and the word to search. All of it is there afterwards, or nothing. The
 * same text again adds nothing and is `unchanged`, also under two processes at once. Throws an UnstorableTextError for
 * a text that Postgres cannot hold to the letter.
 */
export async function saveDocument(store: Store, input: DocumentToSave): Promise<SavedDocument> {
  checkStorable(input.document.text);
  return store.db.transaction((tx) => saveInTransaction(tx, input));
}

async function saveInTransaction(tx: Database, input: DocumentToSave): Promise<SavedDocument> {
  const { document, reading, features, engine } = input;
  const documentId = idOfDocument(document.key);
  const versionId = idOfVersion(documentId, document.text);
  const documents = await lockDocument(tx, input);
  const { versions, captures, amended } = await saveVersion(tx, input);
  const { runId, counts } = await saveRun(tx, { documentId, versionId, engine, reading });
  const saved = { documentId, versionId, runId, counts: { ...counts, documents, versions, captures } };
  const isCurrent = (await findCurrentRun(tx, documentId)) === runId;
  if (isCurrent && !amended) return { ...saved, outcome: 'unchanged' };
  if (isCurrent) await markPending(tx, documentId);
  else await setCurrentRun(tx, documentId, runId);
  await saveFeatures(tx, { documentId, versionId }, features);
  await addJob(tx, 'make-stories', {});
  await announceChange(tx, [{ noun: 'document', subjectId: documentId }]);
  return { ...saved, outcome: isCurrent ? 'amended' : decideOutcome(saved.counts) };
}

function decideOutcome(counts: SavedDocument['counts']): SaveOutcome {
  if (counts.documents > 0) return 'new';
  if (counts.versions > 0) return 'newVersion';
  return counts.captures > 0 ? 'earlierVersion' : 'newRun';
}
