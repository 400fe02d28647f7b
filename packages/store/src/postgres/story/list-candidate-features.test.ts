import { documentId } from '@attribune/schema/ids';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { sampleDocument } from '../../../testkit/sample-document.ts';
import { sampleStory } from '../../../testkit/sample-story.ts';
import { saveDocument } from '../document/save-document.ts';
import { listCandidateFeatures } from './list-candidate-features.ts';
import { listPending, listPendingAmong } from './list-pending.ts';
import { listStoryMates } from './list-story-mates.ts';
import { publishStories } from './publish-stories.ts';

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
async function reach(...paths: string[]): Promise<string[]> {
  const features = await listCandidateFeatures(database.store.db, paths.map(idOf));
  return features.map((each) => (each as { id: string }).id);
}
const idsOf = (...paths: string[]) => paths.map(idOf).sort();

describe('listCandidateFeatures', () => {
  it('reaches everything that is connected through shared keys, and nothing else', async () => {
    await save('a', ['k1']);
    await save('b', ['k1', 'k2']);
    await save('c', ['k2']);
    await save('d', ['k3']);
    expect(await reach('a')).toEqual(idsOf('a', 'b', 'c'));
    expect(await reach('d')).toEqual(idsOf('d'));
    expect(await reach('a', 'd')).toEqual(idsOf('a', 'b', 'c', 'd'));
  });

  it('follows the keys of the current text only', async () => {
    await save('a', ['k1']);
    await save('b', ['k1']);
    await save('b', ['k2'], 'b told anew');
    expect(await reach('a')).toEqual(idsOf('a'));
  });

  it('gives the features back as they were saved, and none for what is not there', async () => {
    const input = sampleDocument({ path: 'a', text: 'a', keys: ['k1'] });
    await saveDocument(database.store, input);
    expect(await listCandidateFeatures(database.store.db, [idOf('a'), 'nothing'])).toEqual([input.features]);
    expect(await listCandidateFeatures(database.store.db, [])).toEqual([]);
  });

  it('decides as a search through the keys in memory does', async () => {
    const documents = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(documents, async (keys) => {
        await empty();
        for (const [i, own] of keys.entries()) await save(`d${i}`, own.map(String));
        const reached = new Set([0]);
        for (const i of reached) {
          for (const [j, other] of keys.entries())
            if (other.some((key) => keys[i]?.includes(key))) reached.add(j);
        }
        expect(await reach('d0')).toEqual(idsOf(...[...reached].map((i) => `d${i}`)));
      }),
      { numRuns: 25 },
    );
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
