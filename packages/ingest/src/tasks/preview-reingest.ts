import { ENGINE_VERSION } from '@attribune/schema/engine';
import { runId, textHash } from '@attribune/schema/ids';
import type { DocumentReading } from '@attribune/schema/reading';
import type { ReingestDiff } from '@attribune/schema/reingest';
import type { Database, Store } from '@attribune/store/connect';
import { findSource } from '@attribune/store/postgres/document/find-source';
import { saveReingest } from '@attribune/store/postgres/reingest/save-reingest';
import { listReadingsByRun } from '@attribune/store/postgres/run/list-readings-by-run';
import { listStoryDocuments } from '@attribune/store/postgres/story/list-story-documents';
import { storyFeatures } from '../5-stories/story-features.ts';
import { readDocument } from '../pipeline.ts';
import { diffReadings, isEmptyDiff } from '../reingest/diff-readings.ts';
import { toStoryDocument } from '../to-story-document.ts';

export type PreviewRequest = { readonly reingestId: string; readonly documentId: string };

/** How often a document that changed while it was read is read again. */
const ATTEMPTS = 3;

/**
 * Reads a document's current text with the present engine, saves the run without making it current, and what would
 * change under the id that the caller made up. Null for a document that is not there.
 */
export async function previewReingest(store: Store, request: PreviewRequest): Promise<ReingestDiff | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const tried = await tryPreview(store, request);
    if (tried !== 'outdated') return tried;
  }
  throw new Error(`The document ${request.documentId} changes faster than it can be read.`);
}

async function tryPreview(
  store: Store,
  { reingestId, documentId }: PreviewRequest,
): Promise<ReingestDiff | null | 'outdated'> {
  const stored = await findSource(store.db, documentId);
  const [current] = await listStoryDocuments(store.db, [documentId]);
  if (!stored || !current) return null;
  if (current.runId !== stored.runId) return 'outdated';
  const { source, versionId, runId: replacesRunId } = stored;
  const reading = readDocument(source);
  const before = { engine: stored.engine, claims: current.document.claims };
  const found = diffReadings(before, { engine: ENGINE_VERSION, claims: reading.claims });
  const isSame = isEmptyDiff(found);
  const engine = isSame ? stored.engine : await nameEngine(store.db, versionId, reading);
  const diff = { ...found, engine: { before: stored.engine, after: engine } };
  const features = storyFeatures(toStoryDocument(source, reading));
  const preview = { id: reingestId, documentId, versionId, replacesRunId, engine, reading, features, diff };
  return (await saveReingest(store, preview)) === 'outdated' ? 'outdated' : diff;
}

/** Digits of a reading's hash in the name of an engine whose rules changed under one version. */
const HASH_DIGITS = 8;

/**
 * The name under which a reading is kept. A run is one engine's reading of one version and is never changed: where the
 * plain name is taken, by rules that changed without a new version, the reading's own hash is added to it.
 */
async function nameEngine(db: Database, versionId: string, reading: DocumentReading): Promise<string> {
  const taken = await listReadingsByRun(db, [runId(versionId, ENGINE_VERSION)]);
  if (taken.size === 0) return ENGINE_VERSION;
  return `${ENGINE_VERSION}+${textHash(JSON.stringify(reading)).slice(0, HASH_DIGITS)}`;
}
