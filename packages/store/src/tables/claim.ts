import type { Hop } from '@attribune/schema/attribution';
import type { When, Worth } from '@attribune/schema/claim';
import type { Quantity } from '@attribune/schema/quantity';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { document, version } from './document.ts';
import { moment } from './moment.ts';
import { run } from './run.ts';
import { speaker } from './speaker.ts';

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
    createdAt: moment('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    index('claim_version').on(t.versionId),
    index('claim_document').on(t.documentId, t.start),
    index('claim_anchor').on(t.anchorId),
    index('claim_words').using('gin', sql`search_words(${t.quote})`),
    index('claim_letters').using('gin', sql`search_letters(${t.quote}) gin_trgm_ops`),
  ],
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
    hedged: boolean('hedged').notNull(),
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
