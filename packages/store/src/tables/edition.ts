import type { Derived, DroppedSentence } from '@attribune/schema/story';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { claim } from './claim.ts';
import { moment, validTo } from './moment.ts';
import { point } from './point.ts';
import { story } from './story.ts';

/** One published state of a story; never changed afterwards, but for the moment at which it ended. */
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
    publishedAt: moment('published_at').notNull(),
    /** Null for the story's current edition. */
    to: validTo(),
  },
  (t) => [
    uniqueIndex('edition_number').on(t.storyId, t.number),
    uniqueIndex('edition_current').on(t.storyId).where(sql`valid_to is null`),
    index('edition_published').on(t.publishedAt, t.id),
    index('edition_words').using('gin', sql`search_words(${t.title})`),
    index('edition_letters').using('gin', sql`search_letters(${t.title}) gin_trgm_ops`),
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
  (t) => [
    primaryKey({ columns: [t.editionId, t.position] }),
    index('summary_sentence_words').using('gin', sql`search_words(${t.text})`),
  ],
);

/** A claim that a published sentence rests on. */
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
