import { bigint, boolean, pgTable } from 'drizzle-orm/pg-core';

/** One row, counted up in every transaction that changes what readers see: caches are keyed by it. */
export const dataVersion = pgTable('data_version', {
  one: boolean('one').primaryKey().default(true),
  value: bigint('value', { mode: 'number' }).notNull().default(0),
});
