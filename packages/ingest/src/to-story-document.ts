import type { SourceDocument } from '@attribune/schema/document';
import { documentId } from '@attribune/schema/ids';
import type { DocumentReading } from '@attribune/schema/reading';
import type { StoryDocument } from '@attribune/schema/story-document';

/** A read document as stages 5 to 7 see it. Its outlet's family is unknown here, so the outlet counts as its own family. */
export function toStoryDocument(
  source: SourceDocument,
  reading: Pick<DocumentReading, 'sentences' | 'boilerplate' | 'claims'>,
): StoryDocument {
  return {
    id: documentId(source.key),
    text: source.text,
    title: source.title,
    outlet: source.outlet,
    family: null,
    publishedAt: source.publishedAt,
    nature: source.nature,
    sentences: reading.sentences,
    boilerplate: reading.boilerplate,
    claims: reading.claims,
  };
}
