import { readdirSync } from 'node:fs';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Every table of src/tables with its columns and their types. */
async function listDeclared(): Promise<string[]> {
  const files = readdirSync(new URL('../tables/', import.meta.url));
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ new URL(`../tables/${name}`, import.meta.url).href)),
  );
  const tables = modules
    .flatMap((module: object) => Object.values(module))
    .filter((value) => is(value, PgTable));
  return tables.flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    return columns.map((column) => `${name}.${column.name} ${column.notNull ? 'not null' : 'null'}`);
  });
}

describe('the tables', () => {
  it('are what the migrations make: a change of a table needs a migration', async () => {
    const { rows } = await database.store.pool.query<{ line: string }>(
      `select table_name || '.' || column_name || case is_nullable when 'NO' then ' not null' else ' null' end as line
       from information_schema.columns where table_schema = 'public'`,
    );
    const made = rows.map(({ line }) => line).sort();
    expect((await listDeclared()).sort()).toEqual(made);
  });
});
