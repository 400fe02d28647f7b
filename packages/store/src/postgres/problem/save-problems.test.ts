import type { Problem } from '@attribune/schema/problem';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { listProblems } from './list-problems.ts';
import { saveProblems } from './save-problems.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const bad = (location: string, message = 'The file is empty.'): Problem => ({
  kind: 'file',
  rule: 'empty',
  message,
  remedy: 'Give it a text.',
  location,
});

describe('saveProblems', () => {
  it('keeps problems as they are, once each, newest first', async () => {
    const { db } = database.store;
    const line: Problem = { ...bad('b.jsonl'), line: 3, span: [0, 4] };
    expect(await saveProblems(db, [bad('a.txt'), line])).toBe(2);
    expect(await saveProblems(db, [bad('a.txt'), line])).toBe(0);
    const kept = await listProblems(db, { first: 10 });
    expect(kept.map(({ problem }) => problem)).toEqual([line, bad('a.txt')]);
    const [newest] = kept;
    const older = await listProblems(db, { first: 10, before: newest?.id ?? 0 });
    expect(older.map(({ problem }) => problem)).toEqual([bad('a.txt')]);
  });

  it('keeps a message that quotes what Postgres cannot hold', async () => {
    expect(await saveProblems(database.store.db, [bad('c.txt', 'Found \0 and \uD83D.')])).toBe(1);
  });
});
