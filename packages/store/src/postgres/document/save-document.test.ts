import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countRows } from '../../../testkit/count-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { sampleDocument } from '../../../testkit/sample-document.ts';
import { findIngested } from './find-ingested.ts';
import { saveDocument } from './save-document.ts';

const A = 'The mayor said 40 houses were flooded. Nobody was hurt.';
const B = 'The mayor said 45 houses were flooded. Nobody was hurt.';
const claimsOf = (text: string) => [
  { quote: text.slice(15, 37), attributedTo: 'The mayor' },
  { quote: 'Nobody was hurt' },
];
const flood = (text = A, engine = 'test-1') =>
  sampleDocument({ path: 'flood.txt', text, claims: claimsOf(text), keys: ['t:flood', 't:house'], engine });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.store.pool.query('truncate document, outlet, speaker, outbox cascade'));

const save = (...given: Parameters<typeof flood>) => saveDocument(database.store, flood(...given));
const rowsOf = async (query: string) => (await database.store.pool.query(query)).rows;

describe('saveDocument', () => {
  it('saves a document with its claims, features, and the order to make its stories', async () => {
    const saved = await save();
    expect(saved).toMatchObject({
      outcome: 'new',
      counts: { documents: 1, versions: 1, captures: 1, runs: 1, claims: 2, readings: 2, speakers: 1 },
    });
    expect(await countRows(database.store)).toMatchObject({
      claim: 2,
      document_current: 1,
      document_feature_key: 2,
      outbox: 1,
      pending_story: 1,
      reading: 2,
      speaker_alias: 1,
    });
    const jobs = await rowsOf(`select t.identifier from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id order by 1`);
    expect(jobs).toEqual([{ identifier: 'drain-outbox' }, { identifier: 'make-stories' }]);
  });

  it('adds nothing when the same content comes twice', async () => {
    await save();
    const before = [await countRows(database.store), await rowsOf('select value from data_version')];
    const again = await save();
    expect(again.outcome).toBe('unchanged');
    expect(Object.values(again.counts)).toEqual(Object.values(again.counts).map(() => 0));
    expect([await countRows(database.store), await rowsOf('select value from data_version')]).toEqual(before);
  });

  it('keeps three captures and two versions of a text that changes and changes back', async () => {
    const outcomes = [];
    for (const text of [A, B, A]) outcomes.push((await save(text)).outcome);
    expect(outcomes).toEqual(['new', 'newVersion', 'earlierVersion']);
    expect(await countRows(database.store)).toMatchObject({
      capture: 3,
      version: 2,
      document_current: 3,
      run: 2,
    });
    const open = await rowsOf(`select v.text from document_current c join run r on r.id = c.run_id
      join version v on v.id = r.version_id where c.valid_to is null`);
    expect(open).toEqual([{ text: A }]);
  });

  it('leaves no gap and no overlap between the intervals of what was current', async () => {
    for (const text of [A, B, A]) await save(text);
    const breaks = await rowsOf(`select * from (
      select valid_to, lead(valid_from) over (order by id) as next from document_current) i
      where next is not null and valid_to is distinct from next`);
    expect(breaks).toEqual([]);
  });

  it('makes another engine’s reading of the same text current and keeps the claims', async () => {
    await save(A, 'test-1');
    const { outcome, counts } = await save(A, 'test-2');
    expect(outcome).toBe('newRun');
    expect(counts).toMatchObject({ versions: 0, captures: 0, runs: 1, claims: 0, readings: 2 });
  });

  it('takes over a title, date or outlet that comes later, and keeps what is not said again', async () => {
    const told = (details: object) =>
      saveDocument(database.store, { ...flood(), document: { ...flood().document, ...details } });
    await save();
    await database.store.pool.query('truncate pending_story');
    const dated = await told({ title: 'Flood', publishedAt: '2026-03-02' });
    expect(dated).toMatchObject({
      outcome: 'amended',
      counts: { versions: 0, captures: 1, runs: 0, claims: 0 },
    });
    expect(await told({ outlet: 'The Weir', title: 'The flood' })).toMatchObject({ outcome: 'amended' });
    expect((await save()).outcome).toBe('unchanged');
    expect(
      await rowsOf(`select v.title, v.published_at, o.name from version v
      join document d on d.id = v.document_id join outlet o on o.id = d.outlet_id`),
    ).toEqual([{ title: 'The flood', published_at: '2026-03-02', name: 'The Weir' }]);
    expect(await rowsOf('select title from capture order by id')).toEqual([
      { title: null },
      { title: 'Flood' },
      { title: 'The flood' },
    ]);
    expect(await countRows(database.store)).toMatchObject({
      document_current: 1,
      pending_story: 1,
      outbox: 3,
    });
  });

  it('saves once when many processes bring the same document at once', async () => {
    const saved = await Promise.all(Array.from({ length: 8 }, () => save()));
    expect(saved.map(({ outcome }) => outcome).sort()).toEqual(['new', ...Array(7).fill('unchanged')]);
    expect(await countRows(database.store)).toMatchObject({
      capture: 1,
      claim: 2,
      document_current: 1,
      outbox: 1,
    });
  });

  it('saves documents that name the same speakers in another order at once', async () => {
    const names = ['Ada Lin', 'Bo Marsh', 'Cy Noor', 'Di Onn'];
    const text = names.map((name) => `${name} spoke.`).join(' ');
    const documents = Array.from({ length: 12 }, (_, i) => {
      const order = i % 2 === 0 ? names : names.toReversed();
      const claims = order.map((name) => ({ quote: `${name} spoke`, attributedTo: name }));
      return sampleDocument({ path: `many-${i}.txt`, text: `${text} ${i}`, claims });
    });
    await Promise.all(documents.map((document) => saveDocument(database.store, document)));
    expect(await countRows(database.store)).toMatchObject({ document: 12, speaker: 4, claim: 48 });
  });

  it.each(['version', 'claim', 'reading', 'document_feature_key', 'pending_story', 'outbox', 'data_version'])(
    'leaves nothing behind when writing to %s fails',
    async (table) => {
      const { pool } = database.store;
      const before = await countRows(database.store);
      await pool.query(`create or replace function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'refused'; end $$`);
      await pool.query(`create trigger refuse before insert or update on ${table} execute function refuse()`);
      await expect(save()).rejects.toThrow();
      await pool.query(`drop trigger refuse on ${table}`);
      expect(await countRows(database.store)).toEqual(before);
      expect((await save()).outcome).toBe('new');
    },
  );

  it('takes more claims than a statement may have parameters', async () => {
    const words = Array.from({ length: 12_000 }, (_, i) => `w${i}`);
    const claims = words.map((quote) => ({ quote: `${quote}.` }));
    const { counts } = await saveDocument(
      database.store,
      sampleDocument({ path: 'long.txt', text: claims.map(({ quote }) => quote).join(' '), claims }),
    );
    expect(counts).toMatchObject({ claims: 12_000, readings: 12_000 });
  });

  it('takes names and keys that are longer than an index entry', async () => {
    const name = 'x'
      .repeat(9_000)
      .replace(/x/gu, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000)));
    const text = `${name} spoke.`;
    const claims = [{ quote: 'spoke', attributedTo: name }];
    await saveDocument(database.store, sampleDocument({ path: 'name.txt', text, claims, keys: [name] }));
    expect(await countRows(database.store)).toMatchObject({ speaker_alias: 1, document_feature_key: 1 });
  });

  it.each([
    ['a NUL', 'one\0two'],
    ['half of a surrogate pair', 'one\uD83Dtwo'],
  ])('refuses a text that holds %s', async (_, text) => {
    await expect(saveDocument(database.store, sampleDocument({ path: 'odd.txt', text }))).rejects.toThrow(
      'The text holds',
    );
  });

  it('gives equal words at two places two anchors, and two claims of one span the same', async () => {
    const text = 'It rained. It rained.';
    const claims = [
      { quote: 'It rained.', index: 0 },
      { quote: 'It rained.', index: 1 },
    ];
    const input = sampleDocument({ path: 'rain.txt', text, claims });
    const [first] = input.reading.claims;
    if (first) input.reading.claims.push({ ...first, start: 11, end: 21 });
    await saveDocument(database.store, input);
    const anchors = await rowsOf('select anchor_id from claim order by start, index');
    expect(new Set(anchors.map((row) => row.anchor_id)).size).toBe(2);
    expect(anchors[0]).toEqual(anchors[1]);
  });
});

describe('findIngested', () => {
  it('finds the run only for the current text and the same engine', async () => {
    const { key } = flood().document;
    const find = (text: string, engine: string) => findIngested(database.store.db, { key, text, engine });
    expect(await find(A, 'test-1')).toBeNull();
    const { runId } = await save();
    expect(await find(A, 'test-1')).toBe(runId);
    expect(await find(B, 'test-1')).toBeNull();
    expect(await find(A, 'test-2')).toBeNull();
    expect(await findIngested(database.store.db, { key, text: A })).toBe(runId);
    expect(await findIngested(database.store.db, { key, text: A, title: 'Flood' })).toBeNull();
    expect(await findIngested(database.store.db, flood().document)).toBe(runId);
  });
});
