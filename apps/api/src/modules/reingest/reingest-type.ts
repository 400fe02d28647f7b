import type { ReingestRow } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import { builder } from '../../builder.ts';
import { toEnumValues } from '../../enum-values.ts';
import { Document } from '../document/document-ref.ts';
import { ChangedClaim, ProposedClaim } from './proposed-claim.ts';

const ReingestState = builder.enumType('ReingestState', {
  description: 'What became of a re-ingest.',
  values: toEnumValues<ReingestRow['state']>({
    previewed: 'Tried, not decided.',
    accepted: 'Its run was made the current one.',
    outdated: 'The document changed since; it can no longer be accepted.',
    undone: 'It was the current one, and was taken back.',
  }),
});

export const Reingest = builder.objectRef<ReingestRow>('Reingest');
Reingest.implement({
  description: 'A document read anew by the present engine, beside what stands.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, for `acceptReingest`.' }),
    state: t.field({
      type: ReingestState,
      description: 'What became of it.',
      resolve: (reingest) => reingest.state,
    }),
    document: t.field({
      type: Document,
      description: 'The document.',
      resolve: (reingest) => reingest.documentId,
    }),
    added: t.field({
      type: [ProposedClaim],
      description: 'Claims that would be new, in the order of the text.',
      resolve: ({ diff }) => diff.added,
    }),
    changed: t.field({
      type: [ChangedClaim],
      description: 'Claims that would be read otherwise, in the order of the text.',
      resolve: ({ diff }) => diff.changed,
    }),
    lost: t.field({
      type: [ProposedClaim],
      description: 'Claims that would no longer be current, in the order of the text. They are kept.',
      resolve: ({ diff }) => diff.lost,
    }),
    unchanged: t.int({
      description: 'Number of claims that would stay as they are.',
      resolve: ({ diff }) => diff.unchanged,
    }),
    engineBefore: t.string({
      description: 'Version of the engine whose reading stood when it was tried.',
      resolve: ({ diff }) => diff.engine.before,
    }),
    engineAfter: t.string({
      description: 'Version of the engine that was tried.',
      resolve: ({ diff }) => diff.engine.after,
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it was tried.',
      resolve: (reingest) => reingest.createdAt,
    }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided; null before.',
      resolve: (reingest) => reingest.decidedAt,
    }),
  }),
});
