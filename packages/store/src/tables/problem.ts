import { sql } from 'drizzle-orm';
import { bigserial, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { document } from './document.ts';
import { moment } from './moment.ts';
import { run } from './run.ts';

/** Files and lines that could not be taken, and what an engine or a stage could not do. */
export const problem = pgTable(
  'problem',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    kind: text('kind').notNull(),
    rule: text('rule').notNull(),
    message: text('message').notNull(),
    remedy: text('remedy'),
    location: text('location'),
    line: integer('line'),
    documentId: text('document_id').references(() => document.id),
    runId: text('run_id').references(() => run.id),
    start: integer('start'),
    end: integer('end'),
    seenAt: moment('seen_at').notNull().default(sql`now()`),
  },
  (t) => [
    index('problem_document').on(t.documentId),
    // A null place equals a null place here: the same problem is kept once. By hash, because a message may be long.
    uniqueIndex('problem_once').on(
      sql`md5(${t.kind} || chr(31) || ${t.rule} || chr(31) || ${t.message} || chr(31) || coalesce(${t.location}, '')
        || chr(31) || coalesce(${t.documentId}, '') || chr(31) || coalesce(${t.line}::text, '')
        || chr(31) || coalesce(${t.start}::text, '') || chr(31) || coalesce(${t.end}::text, ''))`,
    ),
  ],
);
