import { listVersionsById } from '@attribune/store/postgres/document/list-versions-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Version = builder.loadableNodeRef('Version', {
  id: { resolve: (version) => version.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listVersionsById(context.db, ids),
  toKey: (version) => version.id,
  sort: true,
  cacheResolved: true,
});
