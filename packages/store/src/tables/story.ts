import { sql } from 'drizzle-orm';
import { bigserial, doublePrecision, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { document } from './document.ts';
import { moment, validFrom, validTo } from './moment.ts';

export const story = pgTable('story', {
  id: text('id').primaryKey(),
  createdAt: moment('created_at').notNull().default(sql`now()`),
});

/** A superseded story id; it is never used again. */
export const storyAlias = pgTable('story_alias', {
  id: text('id').primaryKey(),
  storyId: text('story_id')
    .notNull()
    .references(() => story.id),
  since: moment('since').notNull().default(sql`now()`),
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
    position: integer('position').notNull(),
    nearCopyOf: text('near_copy_of').references(() => document.id),
    similarity: doublePrecision('similarity'),
    from: validFrom(),
    to: validTo(),
  },
  (t) => [
    uniqueIndex('story_document_one').on(t.documentId).where(sql`valid_to is null`),
    index('story_document_story').on(t.storyId),
  ],
);
