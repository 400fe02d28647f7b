import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../src/local/start-postgres.ts';
import { migrate } from '../src/migrate.ts';
import { TEMPLATE, withDatabase } from './database-names.ts';
import { temporaryFolder } from './temporary-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The embedded server that all test files of one run share. */
    databaseServer: string;
  }
}

let stop: () => Promise<void> = async () => {};

/** Starts one embedded Postgres for the whole test run and migrates the database that every test file clones. */
export async function setup(project: TestProject): Promise<void> {
  const folder = temporaryFolder();
  const server = await startPostgres({ data: folder.path, durable: false });
  try {
    await createTemplate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('databaseServer', server.url);
  stop = async () => {
    await server.stop();
    folder.remove();
  };
}

/** Stops the server and removes its folder. */
export async function teardown(): Promise<void> {
  await stop();
}

async function createTemplate(serverUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const pool = new pg.Pool({ connectionString: withDatabase(serverUrl, TEMPLATE) });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  await migrate(pool);
  await pool.end();
}
