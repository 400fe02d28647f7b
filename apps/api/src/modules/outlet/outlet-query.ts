import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { Outlet } from './outlet-ref.ts';

builder.queryField('outlet', (t) =>
  t.field({
    type: Outlet,
    nullable: true,
    description: 'An outlet by its global or local id; null if there is none. Outlets are never deleted.',
    args: { id: t.arg.id({ required: true, description: 'Global or local id.' }) },
    resolve: (_root, args) => toLocalId('Outlet', args.id),
  }),
);
