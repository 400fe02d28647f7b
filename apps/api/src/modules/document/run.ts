import type { DocumentRow } from '@attribune/store/postgres/document/list-documents-by-id';
import { builder } from '../../builder.ts';

export const Run = builder.objectRef<DocumentRow>('Run');
Run.implement({
  description: 'One pass of one engine version over one version.',
  fields: (t) => ({
    localId: t.exposeString('runId', { description: 'Its id.' }),
    engine: t.exposeString('engine', { description: 'Version of the engine.' }),
    finishedAt: t.field({
      type: 'DateTime',
      description: 'When it was done.',
      resolve: (document) => document.finishedAt,
    }),
  }),
});
