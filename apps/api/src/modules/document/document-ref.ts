import { listDocumentsById } from '@attribune/store/postgres/document/list-documents-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Document = builder.loadableNodeRef('Document', {
  id: { resolve: (document) => document.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listDocumentsById(context.db, ids),
  toKey: (document) => document.id,
  sort: true,
  cacheResolved: true,
});
