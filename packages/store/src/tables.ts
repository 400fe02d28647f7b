/**
 * Every table, and why it is there. The rules: nothing that was ingested is updated or deleted; what is *current* is an
 * interval of recorded time (`from`, `to`; `to` null = now), so that any state can be read `asOf` a moment
 * (docs/decisions/0004-two-clocks.md). Ids are the hashes of packages/schema/src/ids.ts.
 */

import type { Hop } from '@attribune/schema/attribution';
import type { When, Worth } from '@attribune/schema/claim';
import type { Origins, PointLink } from '@attribune/schema/point';
import type { Quantity } from '@attribune/schema/quantity';
import type { DocumentReading } from '@attribune/schema/reading';
import type { Derived, DroppedSentence } from '@attribune/schema/story';
import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string', precision: 3 });
const from = () => moment('valid_from').notNull();
const to = () => moment('valid_to');

/** Who publishes documents. An unknown outlet is its own family. */
export const outlet = pgTable('outlet', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  family: text('family').notNull(),
  display: text('display', { enum: ['full', 'passages'] }).notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const document = pgTable(
  'document',
  {
    id: text('id').primaryKey(),
    keyKind: text('key_kind', { enum: ['url', 'id', 'path'] }).notNull(),
    keyValue: text('key_value').notNull(),
    outletId: text('outlet_id').references(() => outlet.id),
    url: text('url'),
    nature: text('nature', { enum: ['report', 'restatement', 'fiction'] }).notNull(),
    firstSeenAt: moment('first_seen_at').notNull().defaultNow(),
  },
  (t) => [index('document_outlet').on(t.outletId)],
);

/** One text of one document. */
export const version = pgTable(
  'version',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    sha256: text('sha256').notNull(),
    text: text('text').notNull(),
    title: text('title'),
    /** As the document gives it; null where it gives none. Never filled from the moment of capture. */
    publishedAt: moment('published_at'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [index('version_document').on(t.documentId)],
);

/** A moment at which a version was seen, and where. Texts A, B, A again: three captures, two versions. */
export const capture = pgTable(
  'capture',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => version.id),
    location: text('location').notNull(),
    seenAt: moment('seen_at').notNull().defaultNow(),
  },
  (t) => [index('capture_version').on(t.versionId)],
);

/** One pass of one engine version over one version, with everything it said that is no claim. */
export const run = pgTable(
  'run',
  {
    id: text('id').primaryKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => version.id),
    engine: text('engine').notNull(),
    language: text('language').notNull(),
    /** Sentences, boilerplate, attributions, quantities, hedges, substance, explanations, problems: DocumentReading without claims. */
    said: jsonb('said').$type<Omit<DocumentReading, 'claims'>>().notNull(),
    finishedAt: moment('finished_at').notNull().defaultNow(),
  },
  (t) => [index('run_version').on(t.versionId)],
);

/** Which run speaks for a document, and since when. A re-ingest closes one interval and opens another in one transaction. */
export const documentCurrent = pgTable(
  'document_current',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    runId: text('run_id')
      .notNull()
      .references(() => run.id),
    from: from(),
    to: to(),
  },
  (t) => [
    uniqueIndex('document_current_one').on(t.documentId).where(sql`valid_to is null`),
    index('document_current_run').on(t.runId),
  ],
);

/** Immutable: the words and where they stand. */
export const claim = pgTable(
  'claim',
  {
    id: text('id').primaryKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => version.id),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    index: integer('index').notNull(),
    quote: text('quote').notNull(),
    anchorId: text('anchor_id').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('claim_version').on(t.versionId),
    index('claim_document').on(t.documentId, t.start),
    index('claim_anchor').on(t.anchorId),
  ],
);

export const speaker = pgTable('speaker', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['person', 'organisation', 'group', 'document', 'unnamed'] }).notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const speakerAlias = pgTable(
  'speaker_alias',
  {
    speakerId: text('speaker_id')
      .notNull()
      .references(() => speaker.id),
    alias: text('alias').notNull(),
  },
  (t) => [primaryKey({ columns: [t.speakerId, t.alias] })],
);

/** What one run says of one claim. */
export const reading = pgTable(
  'reading',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => claim.id),
    runId: text('run_id')
      .notNull()
      .references(() => run.id),
    kind: text('kind', { enum: ['quantity', 'event', 'statement'] }).notNull(),
    attributedTo: text('attributed_to'),
    alsoBy: jsonb('also_by').$type<string[]>().notNull(),
    attributionType: text('attribution_type', { enum: ['named', 'unnamed', 'none'] }).notNull(),
    speakerId: text('speaker_id').references(() => speaker.id),
    chain: jsonb('chain').$type<Hop[]>().notNull(),
    polarity: text('polarity', { enum: ['affirmed', 'denied'] }).notNull(),
    hedge: text('hedge', {
      enum: ['asserted', 'reported', 'estimated', 'expected', 'likely', 'possible'],
    }).notNull(),
    quantity: jsonb('quantity').$type<Quantity | null>(),
    when: jsonb('when').$type<When | null>(),
    worth: jsonb('worth').$type<Worth>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.claimId] }),
    index('reading_claim').on(t.claimId),
    index('reading_speaker').on(t.speakerId),
  ],
);

/** What stage 5 needs to know of a document's current text, and the keys under which candidates find it. */
export const documentFeatures = pgTable('document_features', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => document.id),
  versionId: text('version_id')
    .notNull()
    .references(() => version.id),
  features: jsonb('features').$type<unknown>().notNull(),
});
export const documentFeatureKey = pgTable(
  'document_feature_key',
  {
    key: text('key').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
  },
  (t) => [
    primaryKey({ columns: [t.key, t.documentId] }),
    index('document_feature_key_document').on(t.documentId),
  ],
);

/** Documents whose stories are to be made anew; written with the document, emptied with the edition. */
export const pendingStory = pgTable('pending_story', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => document.id),
  since: moment('since').notNull().defaultNow(),
});

export const story = pgTable('story', {
  id: text('id').primaryKey(),
  createdAt: moment('created_at').notNull().defaultNow(),
});
/** A superseded story id; it is never used again. */
export const storyAlias = pgTable('story_alias', {
  id: text('id').primaryKey(),
  storyId: text('story_id')
    .notNull()
    .references(() => story.id),
  since: moment('since').notNull().defaultNow(),
});
/** Which documents a story holds, and which of them is folded into another as a near-copy. */
export const storyDocument = pgTable(
  'story_document',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    storyId: text('story_id')
      .notNull()
      .references(() => story.id),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    nearCopyOf: text('near_copy_of').references(() => document.id),
    similarity: doublePrecision('similarity'),
    from: from(),
    to: to(),
  },
  (t) => [
    uniqueIndex('story_document_one').on(t.documentId).where(sql`valid_to is null`),
    index('story_document_story').on(t.storyId),
  ],
);

export const point = pgTable('point', {
  id: text('id').primaryKey(),
  createdAt: moment('created_at').notNull().defaultNow(),
});
export const pointAlias = pgTable('point_alias', {
  id: text('id').primaryKey(),
  pointId: text('point_id')
    .notNull()
    .references(() => point.id),
  since: moment('since').notNull().defaultNow(),
});
/** What was said of a point during an interval. */
export const pointState = pgTable(
  'point_state',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    pointId: text('point_id')
      .notNull()
      .references(() => point.id),
    storyId: text('story_id')
      .notNull()
      .references(() => story.id),
    position: integer('position').notNull(),
    label: text('label').notNull(),
    kind: text('kind', { enum: ['figure', 'statement', 'event'] }).notNull(),
    question: text('question'),
    relation: text('relation', { enum: ['single', 'agree', 'conflict', 'update', 'mixed'] }).notNull(),
    reason: text('reason').notNull(),
    origins: jsonb('origins').$type<Origins>().notNull(),
    folds: jsonb('folds').$type<string[]>().notNull(),
    links: jsonb('links').$type<PointLink[]>().notNull(),
    from: from(),
    to: to(),
  },
  (t) => [
    uniqueIndex('point_state_one').on(t.pointId).where(sql`valid_to is null`),
    index('point_state_story').on(t.storyId, t.position),
  ],
);
export const pointClaim = pgTable(
  'point_claim',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    pointId: text('point_id')
      .notNull()
      .references(() => point.id),
    claimId: text('claim_id')
      .notNull()
      .references(() => claim.id),
    position: integer('position').notNull(),
    from: from(),
    to: to(),
  },
  (t) => [
    uniqueIndex('point_claim_one').on(t.pointId, t.claimId).where(sql`valid_to is null`),
    index('point_claim_claim').on(t.claimId),
  ],
);
export const contradiction = pgTable(
  'contradiction',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    storyId: text('story_id')
      .notNull()
      .references(() => story.id),
    a: text('a')
      .notNull()
      .references(() => claim.id),
    b: text('b')
      .notNull()
      .references(() => claim.id),
    reason: text('reason').notNull(),
    from: from(),
    to: to(),
  },
  (t) => [
    index('contradiction_story').on(t.storyId),
    index('contradiction_a').on(t.a),
    index('contradiction_b').on(t.b),
  ],
);

/** One published state of a story; never changed afterwards. */
export const edition = pgTable(
  'edition',
  {
    id: text('id').primaryKey(),
    storyId: text('story_id')
      .notNull()
      .references(() => story.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    /** Hash of everything a reader sees of it: nothing is published again if nothing changed. */
    contentHash: text('content_hash').notNull(),
    engine: text('engine').notNull(),
    dropped: jsonb('dropped').$type<DroppedSentence[]>().notNull(),
    publishedAt: moment('published_at').notNull().defaultNow(),
    /** Null for the story's current edition. */
    to: to(),
  },
  (t) => [
    uniqueIndex('edition_number').on(t.storyId, t.number),
    uniqueIndex('edition_current').on(t.storyId).where(sql`valid_to is null`),
    index('edition_published').on(t.publishedAt),
  ],
);
export const summarySentence = pgTable(
  'summary_sentence',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => edition.id),
    position: integer('position').notNull(),
    section: text('section', { enum: ['agreed', 'figures', 'contradicted', 'single'] }).notNull(),
    pointId: text('point_id')
      .notNull()
      .references(() => point.id),
    text: text('text').notNull(),
    derived: jsonb('derived').$type<Derived[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.position] })],
);
export const citation = pgTable(
  'citation',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => edition.id),
    sentence: integer('sentence').notNull(),
    position: integer('position').notNull(),
    claimId: text('claim_id')
      .notNull()
      .references(() => claim.id),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.sentence, t.position] }),
    index('citation_claim').on(t.claimId),
  ],
);

/** A re-ingest that was tried and not yet decided: the diff is what the admin saw. */
export const reingest = pgTable('reingest', {
  id: text('id').primaryKey(),
  documentId: text('document_id')
    .notNull()
    .references(() => document.id),
  runId: text('run_id')
    .notNull()
    .references(() => run.id),
  replacesRunId: text('replaces_run_id')
    .notNull()
    .references(() => run.id),
  diff: jsonb('diff').$type<unknown>().notNull(),
  state: text('state', { enum: ['previewed', 'accepted', 'outdated'] }).notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  decidedAt: moment('decided_at'),
});

/** What search must hear of; written in the transaction that changes the noun, marked only when its task succeeded. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    noun: text('noun', { enum: ['document', 'story'] }).notNull(),
    subjectId: text('subject_id').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    deliveredAt: moment('delivered_at'),
  },
  (t) => [index('outbox_waiting').on(t.id).where(sql`delivered_at is null`)],
);

/** Files and lines that could not be taken, and what an engine or a stage could not do. */
export const problem = pgTable(
  'problem',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    kind: text('kind').notNull(),
    rule: text('rule').notNull(),
    message: text('message').notNull(),
    remedy: text('remedy'),
    location: text('location'),
    documentId: text('document_id').references(() => document.id),
    runId: text('run_id').references(() => run.id),
    start: integer('start'),
    end: integer('end'),
    seenAt: moment('seen_at').notNull().defaultNow(),
  },
  (t) => [index('problem_document').on(t.documentId)],
);

/** One row, counted up in every transaction that changes what readers see: caches are keyed by it. */
export const dataVersion = pgTable('data_version', {
  one: boolean('one').primaryKey().default(true),
  value: integer('value').notNull().default(0),
});

export const workerHeartbeat = pgTable('worker_heartbeat', {
  workerId: text('worker_id').primaryKey(),
  seenAt: moment('seen_at').notNull().defaultNow(),
});
