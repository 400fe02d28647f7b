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
} from 'drizzle-orm/pg-core';
import { document, version } from './document.ts';
import { moment } from './moment.ts';

/** What stage 5 needs to know of a document's current text. Derived: replaced with the text. */
export const documentFeatures = pgTable(
  'document_features',
  {
    documentId: text('document_id')
      .primaryKey()
      .references(() => document.id),
    versionId: text('version_id')
      .notNull()
      .references(() => version.id),
    features: jsonb('features').$type<unknown>().notNull(),
    /** Whether `document_link` holds the links of these features. */
    isLinked: boolean('is_linked').notNull().default(false),
  },
  (t) => [index('document_features_unlinked').on(t.documentId).where(sql`not ${t.isLinked}`)],
);

/** The keys under which candidates for one story find each other, within a bucket of time and its neighbours. */
export const documentFeatureKey = pgTable(
  'document_feature_key',
  {
    key: text('key').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    /** Null where the day of publication is not known: such a document is near to all. */
    bucket: integer('bucket'),
  },
  (t) => [
    primaryKey({ columns: [t.key, t.documentId] }),
    index('document_feature_key_bucket').on(t.key, t.bucket),
    index('document_feature_key_document').on(t.documentId),
  ],
);

/**
 * How alike two documents are that may tell of one event; each pair in both directions. Derived from their features alone:
 * replaced when one of the two changes.
 */
export const documentLink = pgTable(
  'document_link',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    otherId: text('other_id')
      .notNull()
      .references(() => document.id),
    likeness: doublePrecision('likeness').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.otherId] }),
    index('document_link_nearest').on(t.documentId, t.likeness.desc()),
    index('document_link_other').on(t.otherId),
  ],
);

/**
 * Documents whose stories are to be made anew; written with the document, emptied with the edition. `stamp` is new at
 * every change, so that a publication empties only what it has read.
 */
export const pendingStory = pgTable('pending_story', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => document.id),
  stamp: bigserial('stamp', { mode: 'number' }).notNull(),
  since: moment('since').notNull().default(sql`now()`),
});
