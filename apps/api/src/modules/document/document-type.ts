import { builder } from '../../builder.ts';
import { pageOfList } from '../../page-of-list.ts';
import { ClaimConnection } from '../claim/claim-connection.ts';
import { Claim } from '../claim/claim-ref.ts';
import { Outlet } from '../outlet/outlet-ref.ts';
import { toNotice } from '../story/nature-of-story.ts';
import { Nature } from '../story/story-enums.ts';
import { Story } from '../story/story-ref.ts';
import { Display, KeyKind } from './document-enums.ts';
import {
  capturesOfDocument,
  claimsOfDocument,
  storyOfDocument,
  textOfVersion,
  versionsOfDocument,
} from './document-loaders.ts';
import { Document } from './document-ref.ts';
import { Run } from './run.ts';
import { Version } from './version-ref.ts';

builder.objectType(Document, {
  description: 'One article at one address or file. What it does not say of itself is null, never invented.',
  fields: (t) => ({
    localId: t.exposeString('id', { description: 'The id as addresses print it: 24 hexadecimal digits.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'As the document gives it; null where it gives none.',
    }),
    outlet: t.field({
      type: Outlet,
      nullable: true,
      description: 'Who published it; null where unknown.',
      resolve: (document) => document.outletId,
    }),
    publishedAt: t.exposeString('publishedAt', {
      nullable: true,
      description:
        'When it was published, to the letter as the document gives it (`2026-03-01` stays a day); null where it gives nothing.',
    }),
    publishedMoment: t.field({
      type: 'DateTime',
      nullable: true,
      description: '`publishedAt` as a moment, to sort by; null where it cannot be read as one.',
      resolve: (document) => document.publishedMoment,
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it was published; null where unknown.',
    }),
    nature: t.field({
      type: Nature,
      description: 'What kind of text it is.',
      resolve: (document) => document.nature,
    }),
    notice: t.string({
      nullable: true,
      description: 'The label that every page that shows it must carry; null for reports.',
      resolve: (document) => toNotice(document.nature),
    }),
    keyKind: t.field({
      type: KeyKind,
      description: 'What it is known by.',
      resolve: (document) => document.keyKind,
    }),
    key: t.exposeString('keyValue', { description: 'The address, id or path that it is known by.' }),
    language: t.exposeString('language', {
      description: 'BCP 47, by detection; `und` where it cannot be told.',
    }),
    firstSeenAt: t.field({
      type: 'DateTime',
      description: 'When it was first ingested.',
      resolve: (document) => document.firstSeenAt,
    }),
    display: t.field({
      type: Display,
      description: 'How much of it may be shown.',
      resolve: (document) => document.display,
    }),
    text: t.string({
      nullable: true,
      description:
        'The whole text of the current version, which all offsets count in; null where only passages may be shown.',
      complexity: 20,
      resolve: (document, _args, context) =>
        document.display === 'full' ? textOfVersion(context).load(document.versionId) : null,
    }),
    claims: t.connection(
      {
        type: Claim,
        description: 'The claims of its current reading, by place in the text.',
        resolve: async (document, args, context) =>
          pageOfList('document.claims', await claimsOfDocument(context).load(document.id), args),
      },
      ClaimConnection,
    ),
    story: t.field({
      type: Story,
      nullable: true,
      description: 'The story that it is told in; null while it waits for one.',
      resolve: (document, _args, context) => storyOfDocument(context).load(document.id),
    }),
    version: t.field({
      type: Version,
      description: 'The version that its current reading reads.',
      resolve: (document) => document.versionId,
    }),
    versions: t.field({
      type: [Version],
      description: 'All its texts, latest first.',
      resolve: (document, _args, context) => versionsOfDocument(context).load(document.id),
    }),
    captures: t.int({
      description: 'How often it was seen.',
      resolve: async (document, _args, context) => (await capturesOfDocument(context).load(document.id)) ?? 0,
    }),
    run: t.field({
      type: Run,
      description: 'The run whose reading is current.',
      resolve: (document) => document,
    }),
  }),
});
