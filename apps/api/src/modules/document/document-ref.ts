import { listDocumentsById } from '@attribune/store/postgres/document/list-documents-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listDocumentsById);

export const Document = builder.loadableNodeRef('Document', {
  id: { resolve: (document) => document.id, description: 'Global id.' },
  load,
  toKey: (document) => document.id,
  sort: true,
  cacheResolved: true,
});
