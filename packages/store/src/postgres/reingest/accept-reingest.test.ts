import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countRows } from '../../../testkit/count-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { sampleDocument } from '../../../testkit/sample-document.ts';
import { findSource } from '../document/find-source.ts';
import { type SavedDocument, saveDocument } from '../document/save-document.ts';
import { findCurrentRun } from '../run/set-current-run.ts';
import { acceptReingest, undoReingest } from './accept-reingest.ts';
import { saveReingest } from './save-reingest.ts';

const TEXT = 'Ten houses burned. Nobody was hurt.';
const sample = (engine: string, quote: string, text = TEXT) =>
  sampleDocument({ path: 'fire.txt', text, claims: [{ quote }], keys: [`key of ${engine}`], engine });

let database: TestDatabase;
let saved: SavedDocument;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.store.pool.query('truncate document, outbox cascade');
  saved = await saveDocument(database.store, sample('test-1', 'Ten houses burned'));
  await database.store.pool.query('truncate pending_story');
});

const diff = {
  engine: { before: 'test-1', after: 'test-2' },
  added: [],
  changed: [],
  lost: [],
  unchanged: 0,
};
const preview = (id = 'r1') => {
  const { reading, features } = sample('test-2', 'Nobody was hurt');
  const { documentId, versionId, runId: replacesRunId } = saved;
  return saveReingest(database.store, {
    id,
    documentId,
    versionId,
    replacesRunId,
    engine: 'test-2',
    reading,
    features,
    diff,
  });
};
const current = () => findCurrentRun(database.store.db, saved.documentId);
const rowsOf = async (query: string) => (await database.store.pool.query(query)).rows;

describe('a re-ingest', () => {
  it('changes nothing that readers see while it is a preview', async () => {
    const version = await rowsOf('select value from data_version');
    expect(await preview()).toBe('previewed');
    expect(await preview()).toBe('previewed');
    expect(await current()).toBe(saved.runId);
    expect(await rowsOf('select value from data_version')).toEqual(version);
    expect(await countRows(database.store)).toMatchObject({
      run: 2,
      reingest: 1,
      pending_story: 0,
      claim: 2,
    });
  });

  it('switches run, features and stories at once when it is accepted, and back when it is undone', async () => {
    await preview();
    expect(await acceptReingest(database.store, 'r1')).toBe('accepted');
    expect(await current()).not.toBe(saved.runId);
    expect(await rowsOf('select key from document_feature_key')).toEqual([{ key: 'key of test-2' }]);
    expect(await countRows(database.store)).toMatchObject({ pending_story: 1, document_current: 2 });
    expect(await acceptReingest(database.store, 'r1')).toBe('decided');
    expect(await undoReingest(database.store, 'r1')).toBe('undone');
    expect(await current()).toBe(saved.runId);
    expect(await rowsOf('select key from document_feature_key')).toEqual([{ key: 'key of test-1' }]);
    expect(await countRows(database.store)).toMatchObject({ run: 2, document_current: 3 });
  });

  it('is outdated when the document changed after the preview', async () => {
    await preview();
    await saveDocument(database.store, sample('test-1', 'Ten houses', `${TEXT} It rained.`));
    expect(await acceptReingest(database.store, 'r1')).toBe('outdated');
    expect(await acceptReingest(database.store, 'r1')).toBe('decided');
    expect(await preview('r2')).toBe('outdated');
  });

  it('is accepted by one of many who accept it at once', async () => {
    await preview();
    const decisions = await Promise.all([1, 2, 3, 4].map(() => acceptReingest(database.store, 'r1')));
    expect(decisions.sort()).toEqual(['accepted', 'decided', 'decided', 'decided']);
  });

  it('leaves nothing behind when it fails in the middle', async () => {
    await preview();
    const { pool } = database.store;
    await pool.query(`create or replace function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'refused'; end $$`);
    await pool.query('create trigger refuse before insert on outbox execute function refuse()');
    await expect(acceptReingest(database.store, 'r1')).rejects.toThrow();
    await pool.query('drop trigger refuse on outbox');
    expect(await current()).toBe(saved.runId);
    expect(await rowsOf('select state from reingest')).toEqual([{ state: 'previewed' }]);
  });

  it('is unknown under another id', async () => {
    expect(await acceptReingest(database.store, 'nothing')).toBe('unknown');
    expect(await undoReingest(database.store, 'nothing')).toBe('unknown');
  });
});

describe('findSource', () => {
  it('gives the document back as it was handed over', async () => {
    const found = await findSource(database.store.db, saved.documentId);
    expect(found).toEqual({
      source: sample('test-1', 'Ten houses burned').document,
      versionId: saved.versionId,
      runId: saved.runId,
      engine: 'test-1',
    });
    expect(await findSource(database.store.db, 'nothing')).toBeNull();
  });
});
