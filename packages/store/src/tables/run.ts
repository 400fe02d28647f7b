import type { DocumentReading } from '@attribune/schema/reading';
import { sql } from 'drizzle-orm';
import { bigserial, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { document, version } from './document.ts';
import { moment, validFrom, validTo } from './moment.ts';

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
    claims: integer('claims').notNull(),
    problems: integer('problems').notNull(),
    finishedAt: moment('finished_at').notNull().default(sql`now()`),
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
    from: validFrom(),
    to: validTo(),
  },
  (t) => [
    uniqueIndex('document_current_one').on(t.documentId).where(sql`valid_to is null`),
    index('document_current_run').on(t.runId),
  ],
);

/** A re-ingest that was tried and not yet decided: the diff is what the admin saw. */
export const reingest = pgTable(
  'reingest',
  {
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
    /** What stage 5 knows of the document by the new reading, and knew by the one that it replaces. */
    features: jsonb('features').$type<unknown>().notNull(),
    replacesFeatures: jsonb('replaces_features').$type<unknown>().notNull(),
    state: text('state', { enum: ['previewed', 'accepted', 'outdated', 'undone'] }).notNull(),
    createdAt: moment('created_at').notNull().default(sql`now()`),
    decidedAt: moment('decided_at'),
  },
  (t) => [index('reingest_document').on(t.documentId)],
);
