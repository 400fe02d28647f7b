import type { Store } from '../connect.ts';

/** Everything in this database that one process does at a time. The numbers mean nothing; no two are alike. */
export const LOCKS = {
  migration: 7_406_221_001,
  publishing: 7_406_221_002,
  /** An older state must never be written to search after a newer one. */
  search: 7_406_221_003,
  /** Two processes that make the same stories do twice the work for one result. */
  stories: 7_406_221_004,
} as const;

/**
 * Runs `work` while no other process holds that lock; waits for it. The lock belongs to a connection of its own and is gone
 * with it, so that a killed process holds nobody up.
 */
export async function withLock<T>(
  store: Store,
  lock: 'search' | 'stories',
  work: () => Promise<T>,
): Promise<T> {
  const client = await store.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCKS[lock]]);
    const result = await work();
    await client.query('select pg_advisory_unlock($1)', [LOCKS[lock]]);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
