import { builder } from '../../builder.ts';
import { pageOfList } from '../../page-of-list.ts';
import { storyOfDocument } from '../document/document-loaders.ts';
import { Document } from '../document/document-ref.ts';
import { Version } from '../document/version-ref.ts';
import { Point } from '../point/point-ref.ts';
import { Speaker } from '../speaker/speaker-ref.ts';
import { Story } from '../story/story-ref.ts';
import { ClaimConnection } from './claim-connection.ts';
import { AttributionType, ClaimKind, HedgeLevel, Polarity } from './claim-enums.ts';
import { appearancesOfClaim, pointsOfClaim } from './claim-loaders.ts';
import { Claim } from './claim-ref.ts';
import { Hop } from './hop.ts';
import { findPassage, Passage } from './passage.ts';
import { Quantity } from './quantity.ts';
import { When } from './when.ts';
import { Worth } from './worth.ts';

builder.objectType(Claim, {
  description:
    'One assertion as made in one version of one document: the exact words and where they stand, which never change, ' +
    'and how the engine reads them.',
  fields: (t) => ({
    localId: t.exposeString('id', {
      description: 'The id as receipts and addresses print it: 24 hexadecimal digits.',
    }),
    quote: t.exposeString('quote', {
      description: 'The words, to the letter: the version’s text from `start` to `end`.',
    }),
    start: t.exposeInt('start', {
      description: 'Offset of the first UTF-16 unit of the words in the version’s text.',
    }),
    end: t.exposeInt('end', {
      description: 'Offset after the last UTF-16 unit of the words in the version’s text.',
    }),
    index: t.exposeInt('index', {
      description: 'Position among the claims with the very same words: two figures make two claims.',
    }),
    anchorId: t.exposeString('anchorId', {
      description: 'What survives new versions of the document: permalinks point at it.',
    }),
    kind: t.field({ type: ClaimKind, description: 'What it tells.', resolve: (claim) => claim.kind }),
    attributedTo: t.exposeString('attributedTo', {
      nullable: true,
      description: 'Who vouches for it, as a person would name them; null in the outlet’s own voice.',
    }),
    alsoBy: t.exposeStringList('alsoBy', { description: 'Further speakers of the same claim.' }),
    attributionType: t.field({
      type: AttributionType,
      description: 'How it is attributed.',
      resolve: (claim) => claim.attributionType,
    }),
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'The speaker across documents; null where nobody is named.',
      resolve: (claim) => claim.speakerId,
    }),
    chain: t.field({
      type: [Hop],
      description: 'Who told whom, from the one who knows outward, without the outlet.',
      resolve: (claim) => claim.chain,
    }),
    polarity: t.field({
      type: Polarity,
      description: 'Whether it affirms or denies.',
      resolve: (claim) => claim.polarity,
    }),
    hedged: t.boolean({
      description: 'Whether the wording is less than certain.',
      resolve: (claim) => claim.hedge !== 'asserted',
    }),
    hedge: t.field({
      type: HedgeLevel,
      description: 'How sure the wording is: the weakest cue in scope.',
      resolve: (claim) => claim.hedge,
    }),
    quantity: t.field({
      type: Quantity,
      nullable: true,
      description: 'The figure; null where there is none.',
      resolve: (claim) => claim.quantity,
    }),
    when: t.field({
      type: When,
      nullable: true,
      description: 'When it was true, as the text says it; null where it does not.',
      resolve: (claim) => claim.when,
    }),
    worth: t.field({ type: Worth, description: 'How much it tells.', resolve: (claim) => claim.worth }),
    document: t.field({
      type: Document,
      description: 'The document that makes it.',
      resolve: (claim) => claim.documentId,
    }),
    version: t.field({
      type: Version,
      description: 'The text that its offsets count in.',
      resolve: (claim) => claim.versionId,
    }),
    passage: t.field({
      type: Passage,
      nullable: true,
      description: 'The words in the sentences around them; null where the reading holds no sentences.',
      resolve: findPassage,
    }),
    isCurrent: t.exposeBoolean('isCurrent', {
      description: 'Whether the document’s current reading holds it.',
    }),
    engine: t.exposeString('engine', { description: 'Version of the engine whose reading this is.' }),
    firstSeenAt: t.field({
      type: 'DateTime',
      description: 'When it was first read.',
      resolve: (claim) => claim.createdAt,
    }),
    points: t.field({
      type: [Point],
      description: 'The current points that it belongs to; one for a claim with one figure or none.',
      resolve: (claim, _args, context) => pointsOfClaim(context).load(claim.id),
    }),
    point: t.field({
      type: Point,
      nullable: true,
      description: 'The first of `points`; null for a claim that belongs to none.',
      resolve: async (claim, _args, context) => (await pointsOfClaim(context).load(claim.id))[0] ?? null,
    }),
    stories: t.field({
      type: [Story],
      description: 'The stories that its document is told in.',
      resolve: async (claim, _args, context) => {
        const story = await storyOfDocument(context).load(claim.documentId);
        return story === null ? [] : [story];
      },
    }),
    appearances: t.connection(
      {
        type: Claim,
        description: 'The other claims of its points: where else the same thing is said, or said otherwise.',
        resolve: async (claim, args, context) =>
          pageOfList('appearances', await appearancesOfClaim(context).load(claim.id), args),
      },
      ClaimConnection,
    ),
  }),
});
