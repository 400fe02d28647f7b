import { sql } from 'drizzle-orm';
import { bigserial, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { document, version } from './document.ts';
import { moment } from './moment.ts';

/** What stage 5 needs to know of a document's current text. Derived: replaced with the text. */
export const documentFeatures = pgTable('document_features', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => document.id),
  versionId: text('version_id')
    .notNull()
    .references(() => version.id),
  features: jsonb('features').$type<unknown>().notNull(),
});

/** The keys under which candidates for one story find each other. */
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
