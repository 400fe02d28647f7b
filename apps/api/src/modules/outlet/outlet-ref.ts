import { listOutletsById } from '@attribune/store/postgres/outlet/list-outlets-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listOutletsById);

export const Outlet = builder.loadableNodeRef('Outlet', {
  id: { resolve: (outlet) => outlet.id, description: 'Global id.' },
  load,
  toKey: (outlet) => outlet.id,
  sort: true,
  cacheResolved: true,
});
