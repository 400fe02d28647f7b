import { documentId } from '@attribune/schema/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { sampleDocument } from '../../../testkit/sample-document.ts';
import { sampleStory } from '../../../testkit/sample-story.ts';
import { saveDocument } from '../document/save-document.ts';
import { listCandidateFeatures } from './list-candidate-features.ts';
import { listKeySharers } from './list-key-sharers.ts';
import { listPending, listPendingAmong } from './list-pending.ts';
import { listStoryMates } from './list-story-mates.ts';
import { listUnlinked } from './list-unlinked.ts';
import { publishStories } from './publish-stories.ts';
import { saveLinks } from './save-links.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
const empty = () => database.store.pool.query('truncate document, story, point, outbox cascade');
beforeEach(empty);

const save = (path: string, keys: readonly string[], text = path) =>
  saveDocument(database.store, sampleDocument({ path, text, keys }));
const idOf = (path: string) => documentId({ kind: 'path', value: path });
const idsOf = (...paths: string[]) => paths.map(idOf).sort();
const STRONG = 0.5;

async function reach(...paths: string[]): Promise<string[]> {
  const features = await listCandidateFeatures(database.store.db, paths.map(idOf), STRONG);
  return features.map((each) => (each as { id: string }).id);
}

/** Links a document with others by how alike they are. */
async function link(path: string, partners: Record<string, number>): Promise<void> {
  const { rows } = await database.store.pool.query<{ version_id: string }>(
    'select version_id from document_features where document_id = $1',
    [idOf(path)],
  );
  await saveLinks(database.store, {
    documentId: idOf(path),
    versionId: rows[0]?.version_id ?? '',
    partners: Object.entries(partners).map(([other, likeness]) => ({ documentId: idOf(other), likeness })),
  });
}

describe('listCandidateFeatures', () => {
  it('reaches what is strongly alike, directly or through others, and nothing else', async () => {
    for (const path of ['a', 'b', 'c', 'd', 'e']) await save(path, []);
    await link('b', { a: 0.9, c: 0.6 });
    await link('e', { d: 0.7, c: 0.2 });
    expect(await reach('a')).toEqual(idsOf('a', 'b', 'c'));
    expect(await reach('d')).toEqual(idsOf('d', 'e'));
    expect(await reach('a', 'd')).toEqual(idsOf('a', 'b', 'c', 'd', 'e'));
  });

  it('reaches the nearest of a document that nothing is strongly alike, from either side', async () => {
    for (const path of ['a', 'b', 'c']) await save(path, []);
    await link('c', { a: 0.2, b: 0.3 });
    expect(await reach('c')).toEqual(idsOf('b', 'c', 'a'));
    await link('a', { b: 0.4, c: 0.2 });
    await link('b', { a: 0.4, c: 0.3 });
    expect(await reach('b')).toEqual(idsOf('a', 'b', 'c'));
    for (const path of ['d', 'e']) await save(path, []);
    await link('d', { e: 0.9, a: 0.3 });
    expect(await reach('d')).toEqual(idsOf('d', 'e'));
  });

  it('gives the features back as they were saved, and none for what is not there', async () => {
    const input = sampleDocument({ path: 'a', text: 'a', keys: ['k1'] });
    await saveDocument(database.store, input);
    expect(await listCandidateFeatures(database.store.db, [idOf('a'), 'nothing'], STRONG)).toEqual([
      input.features,
    ]);
    expect(await listCandidateFeatures(database.store.db, [], STRONG)).toEqual([]);
  });
});

describe('saveLinks', () => {
  const settle = () => database.store.pool.query('truncate pending_story');
  const waiting = async () => (await listPending(database.store.db, 100)).map((one) => one.documentId).sort();

  it('makes wait what the document was connected with, and what is the nearest of another no more', async () => {
    for (const path of ['a', 'b', 'c']) await save(path, []);
    await link('b', { a: 0.3 });
    await settle();
    await link('c', { a: 0.4 });
    expect(await waiting()).toEqual(idsOf('b'));
    await settle();
    await link('c', {});
    expect(await waiting()).toEqual(idsOf('a'));
    expect(await reach('a')).toEqual(idsOf('a', 'b'));
  });

  it('leaves a document unlinked whose text changed meanwhile', async () => {
    await save('a', []);
    const [unlinked] = await listUnlinked(database.store.db, 10);
    await save('a', [], 'a told anew');
    await saveLinks(database.store, {
      documentId: idOf('a'),
      versionId: unlinked?.versionId ?? '',
      partners: [],
    });
    expect(await listUnlinked(database.store.db, 10)).toHaveLength(1);
    await link('a', {});
    expect(await listUnlinked(database.store.db, 10)).toEqual([]);
  });
});

describe('listKeySharers', () => {
  const sharers = async (path: string) =>
    (await listKeySharers(database.store.db, idOf(path))).map((each) => (each as { id: string }).id);

  it('gives those that share a band, or two terms of which one is rare, by their current texts', async () => {
    await save('a', ['r:fire', 'c:police', 'b:1']);
    await save('band', ['b:1']);
    await save('two terms', ['r:fire', 'c:police']);
    await save('one rare term', ['r:fire']);
    await save('common terms', ['c:police', 'c:court']);
    expect(await sharers('a')).toEqual(idsOf('band', 'two terms'));
    await save('band', ['b:2'], 'band told anew');
    expect(await sharers('a')).toEqual(idsOf('two terms'));
  });

  it('looks in the same bucket of time and its neighbours; without a day it looks everywhere', async () => {
    const dated = async (path: string, bucket: number | null) => {
      const sample = sampleDocument({ path, text: path, keys: ['b:1'] });
      await saveDocument(database.store, { ...sample, features: { ...sample.features, bucket } });
    };
    await dated('early', 3);
    await dated('middle', 4);
    await dated('late', 6);
    await dated('undated', null);
    expect(await sharers('middle')).toEqual(idsOf('early', 'undated'));
    expect(await sharers('late')).toEqual(idsOf('undated'));
    expect(await sharers('undated')).toEqual(idsOf('early', 'late', 'middle'));
  });
});

describe('listStoryMates', () => {
  it('gives the documents and all that stand in one story with them', async () => {
    const [a, b, c] = [await save('a', []), await save('b', []), await save('c', [])];
    await publishStories(database.store, {
      basis: [a, b].map(({ documentId: id, runId }) => ({ documentId: id, runId })),
      pending: await listPendingAmong(database.store.db, [a.documentId, b.documentId]),
      stories: [sampleStory({ documents: [a, b] })],
      engine: 'test-1',
    });
    expect(await listStoryMates(database.store.db, [a.documentId])).toEqual(idsOf('a', 'b'));
    expect(await listStoryMates(database.store.db, [c.documentId])).toEqual(idsOf('c'));
    expect(await listPending(database.store.db, 10)).toMatchObject([{ documentId: c.documentId }]);
  });
});

describe('listPending', () => {
  it('gives those first that have waited longest, with another stamp after each change', async () => {
    await save('b', []);
    await save('a', []);
    const [first] = await listPending(database.store.db, 1);
    expect(first?.documentId).toBe(idOf('b'));
    await save('b', [], 'b told anew');
    const again = await listPending(database.store.db, 10);
    expect(again.map(({ documentId: id }) => id)).toEqual([idOf('a'), idOf('b')]);
    expect(again[1]?.stamp).not.toBe(first?.stamp);
  });
});
