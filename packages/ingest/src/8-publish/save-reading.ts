import type { SourceDocument } from '@attribune/schema/document';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import type { DocumentReading } from '@attribune/schema/reading';
import type { Store } from '@attribune/store/connect';
import { type SavedDocument, saveDocument } from '@attribune/store/postgres/document/save-document';
import { storyFeatures } from '../5-stories/story-features.ts';
import { toStoryDocument } from '../to-story-document.ts';

export type ReadSource = {
  readonly source: SourceDocument;
  readonly reading: DocumentReading;
  /** Where it was read from: a path or an address. */
  readonly location: string;
};

/** Saves a read document with what stage 5 will want to know of it, all in one transaction. */
export async function saveReading(
  store: Store,
  { source, reading, location }: ReadSource,
): Promise<SavedDocument> {
  const features = storyFeatures(toStoryDocument(source, reading));
  return saveDocument(store, { document: source, reading, features, location, engine: ENGINE_VERSION });
}
