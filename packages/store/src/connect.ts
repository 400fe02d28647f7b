import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** A connection pool with Drizzle over it. All functions of this package take it, or a transaction of it. */
export type Store = { readonly pool: pg.Pool; readonly db: NodePgDatabase; readonly databaseUrl: string };

/** Either the pool or one open transaction: what a statement can be sent to. */
export type Database = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>;

export type StoreOptions = {
  readonly databaseUrl: string;
  /** Connections at once; 10 unless told. */
  readonly poolSize?: number;
  /** Called when an idle connection is lost; the pool replaces it by itself. */
  readonly onConnectionLost?: (error: Error) => void;
};

/** Opens a pool. Connects at the first statement, so that it succeeds while the server is down. */
export function openStore({ databaseUrl, poolSize = 10, onConnectionLost }: StoreOptions): Store {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, application_name: 'attribune' });
  // Without a listener, a lost connection would end the process: the pool hears of idle ones, the client of those in use.
  const heed = (error: Error) => onConnectionLost?.(error);
  pool.on('error', heed);
  pool.on('connect', (client) => client.on('error', heed));
  return { pool, db: drizzle(pool), databaseUrl };
}

/** Waits for the running statements and closes every connection. */
export async function closeStore(store: Store): Promise<void> {
  await store.pool.end();
}
