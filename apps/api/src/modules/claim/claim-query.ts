import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { Claim } from './claim-ref.ts';

builder.queryField('claim', (t) =>
  t.field({
    type: Claim,
    nullable: true,
    description: 'A claim by its global or local id; null if there is none. Claims are never deleted.',
    args: { id: t.arg.id({ required: true, description: 'Global or local id.' }) },
    resolve: (_root, args) => toLocalId('Claim', args.id),
  }),
);
