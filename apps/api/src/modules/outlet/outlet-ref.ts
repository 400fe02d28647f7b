import { listOutletsById } from '@attribune/store/postgres/outlet/list-outlets-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Outlet = builder.loadableNodeRef('Outlet', {
  id: { resolve: (outlet) => outlet.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listOutletsById(context.db, ids),
  toKey: (outlet) => outlet.id,
  sort: true,
  cacheResolved: true,
});
