import { sql } from 'drizzle-orm';
import { bigserial, index, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** What search must hear of; written in the transaction that changes the noun, marked only when its task succeeded. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    noun: text('noun', { enum: ['document', 'story'] }).notNull(),
    subjectId: text('subject_id').notNull(),
    createdAt: moment('created_at').notNull().default(sql`now()`),
    deliveredAt: moment('delivered_at'),
  },
  (t) => [index('outbox_waiting').on(t.id).where(sql`delivered_at is null`)],
);
