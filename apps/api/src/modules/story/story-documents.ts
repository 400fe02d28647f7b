import { builder } from '../../builder.ts';
import { pageOfList } from '../../page-of-list.ts';
import { Document } from '../document/document-ref.ts';
import { documentsOfStory } from './story-loaders.ts';
import { Story } from './story-ref.ts';

builder.objectField(Story, 'documents', (t) =>
  t.connection(
    {
      type: Document,
      description: 'Its documents, earliest published first, undated ones last.',
      resolve: async (story, args, context) =>
        pageOfList('story.documents', await documentsOfStory(context).load(story.id), args),
    },
    { name: 'StoryDocumentConnection' },
    {
      name: 'StoryDocumentEdge',
      fields: (edge) => ({
        nearCopyOf: edge.field({
          type: Document,
          nullable: true,
          description: 'The document that this one is a near-copy of; null for an original.',
          resolve: (entry) => entry.nearCopyOf,
        }),
        similarity: edge.float({
          nullable: true,
          description: 'Share of common word runs with `nearCopyOf`, 0 to 1; null for an original.',
          resolve: (entry) => entry.similarity,
        }),
      }),
    },
  ),
);
