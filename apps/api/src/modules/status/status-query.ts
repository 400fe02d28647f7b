import { ENGINE_VERSION } from '@attribune/schema/engine';
import { getStoreStatus, type StoreStatus } from '@attribune/store/postgres/status/get-store-status';
import { builder } from '../../builder.ts';
import { readRounds } from '../../read-rounds.ts';
import { SearchEngine } from '../search/search-enums.ts';

const Status = builder.objectRef<StoreStatus>('Status');
Status.implement({
  description: 'How much there is, and how it stands.',
  fields: (t) => ({
    engineVersion: t.string({
      description: 'Version of the engine that reads new documents.',
      resolve: () => ENGINE_VERSION,
    }),
    documents: t.exposeInt('documents', { description: 'Documents with a current reading.' }),
    claims: t.exposeInt('claims', { description: 'Claims of current readings.' }),
    points: t.exposeInt('points', { description: 'Current points.' }),
    stories: t.exposeInt('stories', { description: 'Stories with a current edition.' }),
    outlets: t.exposeInt('outlets', { description: 'Known outlets.' }),
    waitingDocuments: t.exposeInt('waitingDocuments', {
      description: 'Documents whose stories are still to be made anew.',
    }),
    lastIngestAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a document was last seen; null before the first.',
      resolve: (status) => status.lastIngestAt,
    }),
    dataVersion: t.exposeInt('dataVersion', {
      description: 'Counted up with every change that readers see: caches may be keyed by it.',
    }),
    searchEngine: t.field({
      type: SearchEngine,
      description: 'What answers searches now.',
      resolve: (_status, _args, context) => context.search.engine(),
    }),
    searchDegraded: t.boolean({
      description: 'Whether the better search engine is not there.',
      resolve: async (_status, _args, context) => (await context.search.engine()) !== 'meilisearch',
    }),
  }),
});

builder.queryField('status', (t) =>
  t.field({
    type: Status,
    description: 'How much there is, and how it stands.',
    complexity: 50,
    resolve: (_root, _args, context) => readRounds(context).run(() => getStoreStatus(context.db)),
  }),
);
