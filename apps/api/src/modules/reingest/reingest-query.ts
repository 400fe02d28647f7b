import { listReingestsById } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import { requireAdmin } from '../../admin.ts';
import { builder } from '../../builder.ts';
import { readRounds } from '../../read-rounds.ts';
import { Reingest } from './reingest-type.ts';

builder.queryField('reingest', (t) =>
  t.field({
    type: Reingest,
    nullable: true,
    description:
      'A re-ingest by its id, for whoever holds the admin token: the page of a preview survives a reload. Null if there is none.',
    args: { id: t.arg.id({ required: true, description: '`id` of the re-ingest.' }) },
    resolve: async (_root, args, context) => {
      requireAdmin(context);
      const [found] = await readRounds(context).run(() => listReingestsById(context.db, [args.id]));
      return found ?? null;
    },
  }),
);
