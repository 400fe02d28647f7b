import { builder } from '../../builder.ts';
import { Document } from './document-ref.ts';
import { Version } from './version-ref.ts';

builder.objectType(Version, {
  description: 'One text of one document. Never changed; a changed document has a further version.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as receipts print it: 24 hexadecimal digits.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the text in UTF-8, 64 hexadecimal digits.' }),
    length: t.exposeInt('length', { description: 'Length of the text in UTF-16 units.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'As the document gives it; null where it gives none.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it was first ingested.',
      resolve: (version) => version.createdAt,
    }),
    document: t.field({
      type: Document,
      description: 'The document it is a text of.',
      resolve: (version) => version.documentId,
    }),
  }),
});
