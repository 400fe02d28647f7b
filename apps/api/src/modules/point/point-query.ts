import { listPointIdsByAlias } from '@attribune/store/postgres/point/list-point-ids-by-alias';
import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { oneLoader } from '../../one-loader.ts';
import { Point } from './point-ref.ts';

const pointOfAlias = oneLoader(listPointIdsByAlias);

builder.queryField('point', (t) =>
  t.field({
    type: Point,
    nullable: true,
    description:
      'A point by its global or local id; null if there is none. The id of a point that was joined to another one leads to that one.',
    args: { id: t.arg.id({ required: true, description: 'Global or local id, superseded or not.' }) },
    resolve: async (_root, args, context) => {
      const id = toLocalId('Point', args.id);
      return (await pointOfAlias(context).load(id)) ?? id;
    },
  }),
);
