import type { SourceDocument } from '@attribune/schema/document';
import { documentId } from '@attribune/schema/ids';
import type { Problem } from '@attribune/schema/problem';
import type { Store } from '@attribune/store/connect';
import { findIngested } from '@attribune/store/postgres/document/find-ingested';
import type { SaveOutcome } from '@attribune/store/postgres/document/save-document';
import { saveReading } from '../8-publish/save-reading.ts';
import { readDocument } from '../pipeline.ts';

/** `read` holds the problems that the engine met in the text; they are saved with the run. */
export type IngestedDocument = {
  readonly documentId: string;
  readonly outcome: SaveOutcome;
  readonly read: readonly Problem[];
};

/**
 * Stages 2 to 4 of one document, saved. A text that is there already, with nothing new said of it, is not read again and
 * adds nothing: a newer engine reads it when an admin asks for it and has seen the difference (re-ingest).
 */
export async function ingestDocument(
  store: Store,
  { source, location }: { source: SourceDocument; location: string },
): Promise<IngestedDocument> {
  if (await findIngested(store.db, source)) {
    return { documentId: documentId(source.key), outcome: 'unchanged', read: [] };
  }
  const reading = readDocument(source);
  const saved = await saveReading(store, { source, reading, location });
  return { documentId: saved.documentId, outcome: saved.outcome, read: reading.problems };
}
