import { listOutletsById } from '@attribune/store/postgres/outlet/list-outlets-by-id';
import { builder } from '../../builder.ts';

export const Outlet = builder.loadableNodeRef('Outlet', {
  id: { resolve: (outlet) => outlet.id, description: 'Global id.' },
  load: (ids: string[], context) => listOutletsById(context.db, ids),
  toKey: (outlet) => outlet.id,
  sort: true,
  cacheResolved: true,
});
