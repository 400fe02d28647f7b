import { type Column, type Placeholder, type SQL, sql } from 'drizzle-orm';

/** `column = any($1)`: one statement text, and so one plan, however many values there are. */
export function anyOf(column: Column, values: readonly string[] | Placeholder): SQL<boolean> {
  return sql<boolean>`${column} = any(${sql.param(values)}::text[])`;
}
