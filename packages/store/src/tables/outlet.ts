import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** Who publishes documents. `family` null: an unknown outlet is its own family. */
export const outlet = pgTable('outlet', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  family: text('family'),
  /** An admin's decision for the whole outlet; null leaves it to each document. */
  display: text('display', { enum: ['full', 'passages'] }),
  createdAt: moment('created_at').notNull().default(sql`now()`),
});
