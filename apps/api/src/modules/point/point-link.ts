import type { PointLink as PointLinkValue } from '@attribune/schema/point';
import { builder } from '../../builder.ts';
import { PointLinkType } from './point-enums.ts';
import { Point } from './point-ref.ts';

export const PointLink = builder.objectRef<PointLinkValue>('PointLink');
PointLink.implement({
  description: 'How a point’s scope stands to another point’s: figures of different scope are no rivals.',
  fields: (t) => ({
    type: t.field({ type: PointLinkType, description: 'The kind of link.', resolve: (link) => link.type }),
    point: t.field({
      type: Point,
      nullable: true,
      description: 'The other point; null where it is no longer current.',
      resolve: (link) => link.to,
    }),
  }),
});
