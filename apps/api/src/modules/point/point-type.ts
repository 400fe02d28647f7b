import { listClaimsByPoint } from '@attribune/store/postgres/claim/list-claims-by-point';
import { builder } from '../../builder.ts';
import { listLoader } from '../../list-loader.ts';
import { pageOfList } from '../../page-of-list.ts';
import { ClaimConnection } from '../claim/claim-connection.ts';
import { Claim } from '../claim/claim-ref.ts';
import { Story } from '../story/story-ref.ts';
import { Origins } from './origins.ts';
import { PointKind, Relation } from './point-enums.ts';
import { PointLink } from './point-link.ts';
import { Point } from './point-ref.ts';

const claimsOfPoint = listLoader(listClaimsByPoint);

builder.objectType(Point, {
  description:
    'Claims of different documents about the same thing; a figure is a point with a numeric question.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as addresses print it: 24 hexadecimal digits.' }),
    label: t.exposeString('label', { description: 'What it is about, in a few words.' }),
    kind: t.field({
      type: PointKind,
      description: 'What its claims are about.',
      resolve: (point) => point.kind,
    }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'The question that its figures answer; null where there is none.',
    }),
    relation: t.field({
      type: Relation,
      description: 'How its claims stand to each other.',
      resolve: (point) => point.relation,
    }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    origins: t.field({
      type: Origins,
      description: 'The independent speakers behind it.',
      resolve: (point) => point.origins,
    }),
    folds: t.exposeStringList('folds', {
      description: 'A receipt in words for each fold of several claims into one origin.',
    }),
    links: t.field({
      type: [PointLink],
      description: 'Points of another scope that are no rivals of it.',
      resolve: (point) => point.links,
    }),
    position: t.exposeInt('position', { description: 'Its place among the points of its story, from 0.' }),
    story: t.field({
      type: Story,
      description: 'The story it belongs to.',
      resolve: (point) => point.storyId,
    }),
    claims: t.connection(
      {
        type: Claim,
        description: 'Its claims, earliest document first.',
        resolve: async (point, args, context) =>
          pageOfList('point.claims', await claimsOfPoint(context).load(point.id), args),
      },
      ClaimConnection,
    ),
  }),
});
