import { documentId } from '@attribune/schema/ids';
import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { createTestDatabase, type TestDatabase } from '@attribune/store/testkit/database';
import { sampleDocument } from '@attribune/store/testkit/sample-document';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inMemoryCandidates } from '../5-stories/in-memory-candidates.ts';
import type { StoryFeatures } from '../5-stories/story-features.ts';
import { timeBucket } from '../5-stories/time-bucket.ts';
import { linkDocuments } from './link-documents.ts';
import { storedCandidates } from './stored-candidates.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const idOf = (path: string) => documentId({ kind: 'path', value: path });

/** What a text is about in a test: some of eight words, each also a key, and a day. */
type Topic = { readonly words: readonly number[]; readonly day: string | null };
const topics: fc.Arbitrary<Topic> = fc.record({
  words: fc.uniqueArray(fc.nat(7), { maxLength: 4 }),
  day: fc.constantFrom(null, '2031-01-05', '2031-03-20', '2031-06-30'),
});

function toFeatures(path: string, { words, day }: Topic): StoryFeatures {
  return {
    id: idOf(path),
    publishedAt: day,
    bucket: timeBucket(day),
    terms: words.map((word) => ({
      stem: `w${word}`,
      count: 1 + (word % 3),
      weight: 1 + word,
      isName: false,
    })),
    keys: words.map((word) => `${word < 2 ? 'b' : word < 5 ? 'c' : 'r'}:w${word}`),
    sketch: { signature: [], smallest: [], isWhole: true },
  };
}

describe('the candidates of the store', () => {
  it('are those of a corpus at hand, whatever came and changed in whatever order', async () => {
    const change = fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      topic: topics,
      links: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 10 }), async (changes) => {
        await database.store.pool.query('truncate document, story, point, outbox cascade');
        const current = new Map<string, StoryFeatures>();
        for (const [at, { path, topic, links }] of changes.entries()) {
          const features = toFeatures(path, topic);
          current.set(path, features);
          const sample = sampleDocument({ path, text: `${path}, as told at ${at}` });
          await saveDocument(database.store, { ...sample, features });
          if (links) await linkDocuments(database.store);
        }
        await linkDocuments(database.store);
        const all = [...current.values()];
        for (const { id } of all) {
          const stored = await storedCandidates(database.store.db).component([id]);
          const atHand = await inMemoryCandidates(all).component([id]);
          expect(stored.map((one) => one.id)).toEqual(atHand.map((one) => one.id));
        }
      }),
      { numRuns: 30 },
    );
  });
});
