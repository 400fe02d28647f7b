import { type Placeholder, sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** A statement that Drizzle can prepare. */
type Preparable = {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<unknown> };
};
type RowsOf<Query> = Query extends {
  prepare(name: string): { execute(values?: Record<string, unknown>): Promise<infer Rows> };
}
  ? Rows
  : never;

/**
 * A statement over a list of keys that is built once for each database and planned once for each connection: building
 * and planning cost more than running it for a page. The name must be the statement's own.
 */
export function prepared<Query extends Preparable>(
  name: string,
  build: (db: Database, keys: Placeholder) => Query,
): (db: Database, keys: readonly string[]) => Promise<RowsOf<Query>> {
  const statements = new WeakMap<Database, ReturnType<Preparable['prepare']>>();
  return (db, keys) => {
    const statement = statements.get(db) ?? build(db, sql.placeholder('keys')).prepare(name);
    statements.set(db, statement);
    return statement.execute({ keys }) as Promise<RowsOf<Query>>;
  };
}
