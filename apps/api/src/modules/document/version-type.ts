import { builder } from '../../builder.ts';
import { textOfVersion } from './document-loaders.ts';
import { Document } from './document-ref.ts';
import { Version } from './version-ref.ts';

builder.objectType(Version, {
  description: 'One text of one document. Never changed; a changed document has a further version.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as receipts print it: 24 hexadecimal digits.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the text in UTF-8, 64 hexadecimal digits.' }),
    length: t.int({
      description: 'Length of the text in UTF-16 units.',
      resolve: async (version, _args, context) => {
        const text = await textOfVersion(context).load(version.id);
        if (text === null) throw new Error(`Version ${version.id} has no text`);
        return text.length;
      },
    }),
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
