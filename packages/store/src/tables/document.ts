import { sql } from 'drizzle-orm';
import { bigserial, index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';
import { outlet } from './outlet.ts';

/** One article at one address or file. */
export const document = pgTable(
  'document',
  {
    id: text('id').primaryKey(),
    keyKind: text('key_kind', { enum: ['url', 'id', 'path'] }).notNull(),
    keyValue: text('key_value').notNull(),
    outletId: text('outlet_id').references(() => outlet.id),
    url: text('url'),
    nature: text('nature', { enum: ['report', 'restatement', 'fiction'] }).notNull(),
    /** What of the text may be shown where the outlet decides nothing: local files in full, fetched pages in passages. */
    display: text('display', { enum: ['full', 'passages'] }).notNull(),
    firstSeenAt: moment('first_seen_at').notNull().default(sql`now()`),
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
    /** To the letter as the document gives it ("2024-10-28" stays a day); null where it gives none. */
    publishedAt: text('published_at'),
    /** The same as a moment, to sort by; null where it cannot be read. Never filled from the moment of capture. */
    publishedMoment: moment('published_moment'),
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (t) => [index('version_document').on(t.documentId)],
);

/** A moment at which a version was seen, where, and what it said of itself. Texts A, B, A again: three captures, two versions. */
export const capture = pgTable(
  'capture',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    versionId: text('version_id')
      .notNull()
      .references(() => version.id),
    location: text('location').notNull(),
    /** What the document said of itself then: the version and the document keep only the latest. */
    title: text('title'),
    publishedAt: text('published_at'),
    outletId: text('outlet_id').references(() => outlet.id),
    seenAt: moment('seen_at').notNull().default(sql`now()`),
  },
  (t) => [index('capture_version').on(t.versionId), index('capture_document').on(t.documentId, t.id)],
);
