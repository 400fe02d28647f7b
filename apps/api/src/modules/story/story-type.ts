import { builder } from '../../builder.ts';
import { pageOfList } from '../../page-of-list.ts';
import { ClaimConnection } from '../claim/claim-connection.ts';
import { Claim } from '../claim/claim-ref.ts';
import { PointConnection } from '../point/point-connection.ts';
import { PointKind, Relation } from '../point/point-enums.ts';
import { Point } from '../point/point-ref.ts';
import { Contradiction } from './contradiction.ts';
import { Edition } from './edition.ts';
import { natureOf, toNotice } from './nature-of-story.ts';
import { StoryCounts } from './story-counts.ts';
import { Nature } from './story-enums.ts';
import {
  claimsOfStory,
  contradictionsOfStory,
  countsOfStory,
  documentsOfStory,
  pointsOfStory,
  summaryOfEdition,
} from './story-loaders.ts';
import { Story } from './story-ref.ts';
import { SummarySentence } from './summary-sentence.ts';

builder.objectType(Story, {
  description:
    'Documents about one event, what they claim, and a summary of it; as its current edition has it.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as addresses print it: 24 hexadecimal digits.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    nature: t.field({
      type: Nature,
      description: 'FICTION if any of its documents is, else RESTATEMENT if any is, else REPORT.',
      resolve: async (story, _args, context) => natureOf(await documentsOfStory(context).load(story.id)),
    }),
    notice: t.string({
      nullable: true,
      description: 'The label that every page that shows it must carry; null for reports.',
      resolve: async (story, _args, context) =>
        toNotice(natureOf(await documentsOfStory(context).load(story.id))),
    }),
    edition: t.field({ type: Edition, description: 'Its current edition.', resolve: (story) => story }),
    summary: t.field({
      type: [SummarySentence],
      description:
        'The sentences of its current edition, in order. May be empty: nothing is published that does not pass the gate.',
      resolve: (story, _args, context) => summaryOfEdition(context).load(story.editionId),
    }),
    counts: t.field({
      type: StoryCounts,
      description: 'What it holds, in numbers.',
      resolve: async (story, _args, context) => {
        const counts = await countsOfStory(context).load(story.id);
        if (counts === null) throw new Error(`No counts for story ${story.id}`);
        return counts;
      },
    }),
    points: t.connection(
      {
        type: Point,
        description: 'What its documents speak about, in the order of its page.',
        args: {
          relation: t.arg({ type: [Relation], description: 'Only points with one of these relations.' }),
          kind: t.arg({ type: [PointKind], description: 'Only points of these kinds.' }),
        },
        resolve: async (story, args, context) => {
          const points = (await pointsOfStory(context).load(story.id)).filter(
            (point) =>
              (!args.relation || args.relation.includes(point.relation)) &&
              (!args.kind || args.kind.includes(point.kind)),
          );
          return pageOfList('story.points', points, args);
        },
      },
      PointConnection,
    ),
    claims: t.connection(
      {
        type: Claim,
        description: 'All claims of its documents’ current readings, by document and place in the text.',
        resolve: async (story, args, context) =>
          pageOfList('story.claims', await claimsOfStory(context).load(story.id), args),
      },
      ClaimConnection,
    ),
    contradictions: t.field({
      type: [Contradiction],
      description: 'Pairs of claims that exclude each other otherwise than as two values of one figure.',
      resolve: (story, _args, context) => contradictionsOfStory(context).load(story.id),
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it was first published.',
      resolve: (story) => story.createdAt,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When its current edition was published.',
      resolve: (story) => story.publishedAt,
    }),
  }),
});
