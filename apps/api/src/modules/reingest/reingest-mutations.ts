import { requireAdmin } from '../../admin.ts';
import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { acceptReingest } from './accept-reingest.ts';
import { previewReingest } from './preview-reingest.ts';
import { Conflict, NotFound, NothingToDo, Timeout } from './refusals.ts';
import { Reingest } from './reingest-type.ts';

const refusals = [NotFound, NothingToDo, Conflict, Timeout];

builder.mutationField('previewReingest', (t) =>
  t.field({
    type: Reingest,
    description:
      'Reads a document anew with the present engine and shows what would change. Nothing changes yet.',
    errors: {
      types: refusals,
      union: { name: 'PreviewReingestResult', description: 'A preview, or why there is none.' },
    },
    args: { documentId: t.arg.id({ required: true, description: 'Global or local id of the document.' }) },
    resolve: (_root, args, context) => {
      requireAdmin(context);
      return previewReingest(toLocalId('Document', args.documentId), context);
    },
  }),
);

builder.mutationField('acceptReingest', (t) =>
  t.field({
    type: Reingest,
    description: 'Makes a previewed run the current one, in one transaction; stories follow.',
    errors: {
      types: refusals,
      union: {
        name: 'AcceptReingestResult',
        description: 'The accepted re-ingest, or why it was not accepted.',
      },
    },
    args: { previewId: t.arg.id({ required: true, description: '`id` of the preview.' }) },
    resolve: (_root, args, context) => {
      requireAdmin(context);
      return acceptReingest(args.previewId, context);
    },
  }),
);
