import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { closeStore, openStore, type Store } from '../src/connect.ts';
import { TEMPLATE, withDatabase } from './database-names.ts';
// Packages that use the testkit must see what the global set-up provides.
import type {} from './global-setup.ts';

export type TestDatabase = {
  readonly databaseUrl: string;
  readonly store: Store;
  /** Closes the store and drops the database, whoever is still connected. */
  readonly drop: () => Promise<void>;
};

/**
 * A fresh database with all tables, cloned from the migrated template of this test run (about 30 ms). Call it in
 * `beforeAll` and `drop` in `afterAll`; the test file must belong to a project whose globalSetup is
 * packages/store/testkit/global-setup.ts.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('databaseServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  const databaseUrl = withDatabase(serverUrl, name);
  const store = openStore({ databaseUrl });
  return {
    databaseUrl,
    store,
    drop: async () => {
      await closeStore(store);
      await onServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
