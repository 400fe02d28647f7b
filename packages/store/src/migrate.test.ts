import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testkit/database.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('migrate', () => {
  it('leaves a current database as it is, from many callers at once', async () => {
    const { pool } = database.store;
    await pool.query('update data_version set value = 7');
    await Promise.all(Array.from({ length: 4 }, () => migrate(pool)));
    const { rows } = await pool.query('select value::int from data_version');
    expect(rows).toEqual([{ value: 7 }]);
  });

  it('brings search functions that fold accents, and the queue', async () => {
    const { rows } = await database.store.pool.query(
      `select search_letters('Élysée') as letters, to_regclass('graphile_worker.jobs') is not null as queue`,
    );
    expect(rows).toEqual([{ letters: 'elysee', queue: true }]);
  });
});
