import { listClaimsById } from '@attribune/store/postgres/claim/list-claims-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listClaimsById);

export const Claim = builder.loadableNodeRef('Claim', {
  id: { resolve: (claim) => claim.id, description: 'Global id.' },
  load,
  toKey: (claim) => claim.id,
  sort: true,
  cacheResolved: true,
});
