import { closeStore, openStore } from '@attribune/store/connect';
import { createTestDatabase } from '@attribune/store/testkit/database';
import { describe, expect, it } from 'vitest';
import { withStatementTimeout } from './statement-timeout.ts';

describe('withStatementTimeout', () => {
  it('has Postgres end a statement that takes too long, and leaves the connection usable', async () => {
    const database = await createTestDatabase();
    const store = openStore({ databaseUrl: withStatementTimeout(database.databaseUrl, 100), poolSize: 1 });
    try {
      await expect(store.pool.query('select pg_sleep(30)')).rejects.toThrow(/statement timeout/u);
      expect((await store.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    } finally {
      await closeStore(store);
      await database.drop();
    }
  });

  it('keeps a limit that the address already has', () => {
    const address = 'postgres://a@b/c?statement_timeout=5';
    expect(withStatementTimeout(address, 100)).toBe(address);
  });
});
