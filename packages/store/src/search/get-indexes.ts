import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Store } from '../connect.ts';
import type { IndexKind } from './index-settings.ts';

/** What each index is called in Meilisearch. */
export type Indexes = Readonly<Record<IndexKind, string>>;

const Row = z.object({ identity: z.string() });
const known = new WeakMap<Store, Promise<Indexes>>();

/**
 * The names of a database's indexes. They hold the database's own identity, so that a Meilisearch that served another
 * database, or serves several, never answers for the wrong one.
 */
export function getIndexes(store: Store): Promise<Indexes> {
  const names = known.get(store) ?? readNames(store);
  known.set(store, names);
  // A database that is down now is asked again the next time.
  names.catch(() => known.delete(store));
  return names;
}

async function readNames({ db }: Store): Promise<Indexes> {
  const { rows } = await db.execute(sql`
    select (select system_identifier from pg_control_system()) || '/' || oid as identity
    from pg_database where datname = current_database()`);
  const { identity } = Row.parse(rows[0]);
  const mark = createHash('sha256').update(identity).digest('hex').slice(0, 8);
  return { claims: `claims-${mark}`, stories: `stories-${mark}` };
}
