import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { Speaker } from './speaker-ref.ts';

builder.queryField('speaker', (t) =>
  t.field({
    type: Speaker,
    nullable: true,
    description: 'A speaker by its global or local id; null if there is none. Speakers are never deleted.',
    args: { id: t.arg.id({ required: true, description: 'Global or local id.' }) },
    resolve: (_root, args) => toLocalId('Speaker', args.id),
  }),
);
