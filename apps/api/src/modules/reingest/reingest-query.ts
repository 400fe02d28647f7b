import { listReingestsById } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import { requireAdmin } from '../../admin.ts';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';
import { Reingest } from './reingest-type.ts';

const load = nodeLoader(listReingestsById);

builder.queryField('reingest', (t) =>
  t.field({
    type: Reingest,
    nullable: true,
    description: 'A re-ingest by its id; null if there is none. Needs the admin token, as the mutations do.',
    args: { id: t.arg.id({ required: true, description: '`id` of the re-ingest.' }) },
    resolve: async (_root, args, context) => {
      requireAdmin(context);
      const [found] = await load([args.id], context);
      if (found instanceof Error) throw found;
      return found ?? null;
    },
  }),
);
