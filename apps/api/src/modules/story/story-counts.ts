import type { StoryCountsRow } from '@attribune/store/postgres/story/list-counts-by-story';
import { builder } from '../../builder.ts';
import { Origins } from '../point/origins.ts';

export const StoryCounts = builder.objectRef<StoryCountsRow>('StoryCounts');
StoryCounts.implement({
  description: 'What a story holds, in numbers.',
  fields: (t) => ({
    documents: t.exposeInt('documents', { description: 'Documents, near-copies included.' }),
    nearCopies: t.exposeInt('nearCopies', {
      description: 'Documents that are folded into another as near-copies.',
    }),
    outlets: t.exposeInt('outlets', { description: 'Known outlets of its documents.' }),
    claims: t.exposeInt('claims', { description: 'Claims of its documents’ current readings.' }),
    points: t.exposeInt('points', { description: 'Points.' }),
    figures: t.exposeInt('figures', { description: 'Points with a numeric question.' }),
    figuresInDispute: t.exposeInt('figuresInDispute', {
      description: 'Figures whose relation is CONFLICT or MIXED.',
    }),
    contradictions: t.exposeInt('contradictions', {
      description: 'Pairs of claims that exclude each other otherwise than as two values of one figure.',
    }),
    origins: t.field({
      type: Origins,
      description:
        'Speakers over the whole story, near-copies left out: different named speakers, whether any is unnamed (0 or 1), and publisher families that say something in their own voice (a document of an unknown outlet counts as one).',
      resolve: (counts) => counts.origins,
    }),
  }),
});
