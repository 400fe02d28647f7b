import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../testkit/database.ts';
import { sampleDocument } from '../../../testkit/sample-document.ts';
import { saveDocument } from '../document/save-document.ts';
import { listStoryDocuments } from './list-story-documents.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const TEXT = 'On Monday 😀 the mayor said about 40 houses were flooded. Nobody was hurt.';
const figure = TEXT.indexOf('about');
const input = sampleDocument({
  path: 'flood.txt',
  text: TEXT,
  document: { title: 'Flood', outlet: 'The Weir', publishedAt: '2026-03-02', nature: 'fiction' },
  claims: [
    {
      quote: 'about 40 houses were flooded',
      attributedTo: 'the mayor',
      alsoBy: ['Ada Lin'],
      kind: 'quantity',
      polarity: 'denied',
      hedged: true,
      hedge: 'estimated',
      quantity: {
        span: [figure, figure + 8],
        low: 40,
        high: 40.5,
        unit: 'house',
        counted: null,
        bound: 'range',
        kind: 'count',
      },
      when: { from: '2026-03-02', to: null, precision: 'day', text: 'On Monday' },
      worth: { score: 0.1 + 0.2, reason: 'a figure' },
    },
    { quote: 'Nobody was hurt' },
  ],
});

describe('listStoryDocuments', () => {
  it('gives every field back as it was saved: what is made of it is what analysis in memory makes', async () => {
    const { documentId, runId } = await saveDocument(database.store, input);
    const [read] = await listStoryDocuments(database.store.db, [documentId, 'nothing']);
    expect(read).toEqual({
      runId,
      document: {
        id: documentId,
        text: TEXT,
        title: 'Flood',
        outlet: 'The Weir',
        family: null,
        publishedAt: '2026-03-02',
        nature: 'fiction',
        sentences: input.reading.sentences,
        boilerplate: [],
        claims: input.reading.claims,
      },
    });
  });

  it('gives nothing for nothing', async () => {
    expect(await listStoryDocuments(database.store.db, [])).toEqual([]);
  });
});
