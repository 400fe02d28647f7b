import { listPointsById } from '@attribune/store/postgres/point/list-points-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listPointsById);

export const Point = builder.loadableNodeRef('Point', {
  id: { resolve: (point) => point.id, description: 'Global id.' },
  load,
  toKey: (point) => point.id,
  sort: true,
  cacheResolved: true,
});
