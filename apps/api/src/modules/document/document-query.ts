import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { Document } from './document-ref.ts';

builder.queryField('document', (t) =>
  t.field({
    type: Document,
    nullable: true,
    description: 'A document by its global or local id; null if there is none. Documents are never deleted.',
    args: { id: t.arg.id({ required: true, description: 'Global or local id.' }) },
    resolve: (_root, args) => toLocalId('Document', args.id),
  }),
);
