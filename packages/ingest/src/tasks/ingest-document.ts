import type { SourceDocument } from '@attribune/schema/document';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import { documentId } from '@attribune/schema/ids';
import type { Store } from '@attribune/store/connect';
import { findIngested } from '@attribune/store/postgres/document/find-ingested';
import type { SaveOutcome } from '@attribune/store/postgres/document/save-document';
import { saveReading } from '../8-publish/save-reading.ts';
import { readDocument } from '../pipeline.ts';

export type IngestedDocument = { readonly documentId: string; readonly outcome: SaveOutcome };

/**
 * Stages 2 to 4 of one document, saved. A text that is there already is not read again and adds nothing: a newer engine
 * reads it when an admin asks for it and has seen the difference (re-ingest).
 */
export async function ingestDocument(
  store: Store,
  { source, location }: { source: SourceDocument; location: string },
): Promise<IngestedDocument> {
  const { key, text } = source;
  if (await findIngested(store.db, { key, text, engine: ENGINE_VERSION })) {
    return { documentId: documentId(key), outcome: 'unchanged' };
  }
  const saved = await saveReading(store, { source, reading: readDocument(source), location });
  return { documentId: saved.documentId, outcome: saved.outcome };
}
