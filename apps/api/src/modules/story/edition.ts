import type { DroppedSentence as DroppedValue } from '@attribune/schema/story';
import type { StoryRow } from '@attribune/store/postgres/story/list-stories-by-id';
import { builder } from '../../builder.ts';
import { Claim } from '../claim/claim-ref.ts';
import { summaryOfEdition } from './story-loaders.ts';

const DroppedSentence = builder.objectRef<DroppedValue>('DroppedSentence');
DroppedSentence.implement({
  description: 'A sentence that was written and refused by the gate, never softened.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What it said.' }),
    check: t.exposeString('check', { description: 'The check that it failed.' }),
    reason: t.exposeString('reason', { description: 'Why it failed.' }),
    citations: t.field({
      type: [Claim],
      description: 'The claims it was written from.',
      resolve: (sentence) => sentence.citations,
    }),
  }),
});

export const Edition = builder.objectRef<StoryRow>('Edition');
Edition.implement({
  description: 'One published state of a story; never changed afterwards.',
  fields: (t) => ({
    localId: t.exposeString('editionId', { description: 'Its id.' }),
    number: t.exposeInt('number', { description: 'From 1, counted up with each change that readers see.' }),
    engine: t.exposeString('engine', { description: 'Version of the engine that made it.' }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was published.',
      resolve: (story) => story.publishedAt,
    }),
    sentencesPublished: t.int({
      description: 'Sentences that passed the gate.',
      resolve: async (story, _args, context) =>
        (await summaryOfEdition(context).load(story.editionId)).length,
    }),
    sentencesDropped: t.int({
      description: 'Sentences that the gate refused.',
      resolve: (story) => story.dropped.length,
    }),
    dropped: t.field({
      type: [DroppedSentence],
      description: 'The sentences that the gate refused, with the reason.',
      resolve: (story) => story.dropped,
    }),
  }),
});
