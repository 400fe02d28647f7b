import { listClaimsById } from '@attribune/store/postgres/claim/list-claims-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Claim = builder.loadableNodeRef('Claim', {
  id: { resolve: (claim) => claim.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listClaimsById(context.db, ids),
  toKey: (claim) => claim.id,
  sort: true,
  cacheResolved: true,
});
