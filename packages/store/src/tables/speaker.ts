import { sql } from 'drizzle-orm';
import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** Who said something, the same in all documents. */
export const speaker = pgTable('speaker', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['person', 'organisation', 'group', 'document', 'unnamed'] }).notNull(),
  createdAt: moment('created_at').notNull().default(sql`now()`),
});

/** Every spelling under which a speaker was named. Unique by hash: a btree entry holds no more than 2.7 kB. */
export const speakerAlias = pgTable(
  'speaker_alias',
  {
    speakerId: text('speaker_id')
      .notNull()
      .references(() => speaker.id),
    alias: text('alias').notNull(),
  },
  (t) => [uniqueIndex('speaker_alias_one').on(t.speakerId, sql`md5(${t.alias})`)],
);
