import { listPointsById } from '@attribune/store/postgres/point/list-points-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Point = builder.loadableNodeRef('Point', {
  id: { resolve: (point) => point.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listPointsById(context.db, ids),
  toKey: (point) => point.id,
  sort: true,
  cacheResolved: true,
});
