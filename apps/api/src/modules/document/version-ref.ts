import { listVersionsById } from '@attribune/store/postgres/document/list-versions-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listVersionsById);

export const Version = builder.loadableNodeRef('Version', {
  id: { resolve: (version) => version.id, description: 'Global id.' },
  load,
  toKey: (version) => version.id,
  sort: true,
  cacheResolved: true,
});
