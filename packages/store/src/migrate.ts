import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';
import { LOCKS } from './postgres/with-lock.ts';
import { quietQueueLogger } from './queue/quiet-queue-logger.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

/**
 * Brings the database to the current tables, the queue's included. Safe to call from many processes at once: one
 * migrates, the others wait for it. A database that is current is left as it is.
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCKS.migration]);
    await applyMigrations(drizzle(client), { migrationsFolder: MIGRATIONS });
    await runMigrations({ pgPool: pool, logger: quietQueueLogger });
    await client.query('insert into data_version (one) values (true) on conflict do nothing');
    await client.query('select pg_advisory_unlock($1)', [LOCKS.migration]);
    client.release();
  } catch (error) {
    // Closing the connection gives the lock back, whatever state the migration left it in.
    client.release(true);
    throw error;
  }
}
