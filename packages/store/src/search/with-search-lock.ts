import type { Store } from '../connect.ts';

/** Any number that nothing else in this database locks by. */
const SEARCH_LOCK = 7_406_221_003;

/**
 * Runs `work` while no other process writes to search: an older state must never be written after a newer one. The lock
 * belongs to a connection of its own and is gone with it, so that a killed process holds nobody up.
 */
export async function withSearchLock<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const client = await store.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SEARCH_LOCK]);
    const result = await work();
    await client.query('select pg_advisory_unlock($1)', [SEARCH_LOCK]);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
