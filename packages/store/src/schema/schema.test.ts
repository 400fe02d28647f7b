import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts';
import { formatSchema } from './format-schema.ts';
import { readSchema } from './read-schema.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('schema.sql', () => {
  it('is what the migrations give', async () => {
    const file = readFileSync(new URL('../../schema.sql', import.meta.url), 'utf8');
    expect(formatSchema(await readSchema(database.store.pool))).toBe(file);
  });
});
