import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '@attribune/schema/document';
import { documentId } from '@attribune/schema/ids';
import { listPending } from '@attribune/store/postgres/story/list-pending';
import { createTestDatabase, type TestDatabase } from '@attribune/store/testkit/database';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, readStoredCorpus, toComparable } from '../../testkit/stored-corpus.ts';
import { linkDocuments } from '../8-publish/link-documents.ts';
import { listPlaces } from '../load-documents.ts';
import { readDocument, relateDocuments } from '../pipeline.ts';
import { toStoryDocument } from '../to-story-document.ts';
import { ingestDocument } from './ingest-document.ts';
import { makeStories } from './make-stories.ts';

const SAMPLE = fileURLToPath(new URL('../../../../sample', import.meta.url));

let sources: SourceDocument[];
let analysed: Corpus;
beforeAll(async () => {
  sources = [];
  for await (const { source } of listPlaces([SAMPLE])) if (source) sources.push(source);
  analysed = await analyse(sources);
});

/** The corpus as the pure stages give it, without any store. */
async function analyse(corpus: readonly SourceDocument[]): Promise<Corpus> {
  const documents = corpus.map((source) => toStoryDocument(source, readDocument(source)));
  const told = await relateDocuments(documents);
  return toComparable({
    claims: documents.flatMap(({ claims }) => claims),
    stories: told.map(({ story }) => story),
    points: told.flatMap(({ points }) => points),
    contradictions: told.flatMap(({ contradictions }) => contradictions),
  });
}

const idsOf = (corpus: readonly SourceDocument[]) => corpus.map(({ key }) => documentId(key));

describe('the analysis of a corpus equals its ingestion', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  async function ingest(corpus: readonly SourceDocument[]): Promise<void> {
    for (const source of corpus) await ingestDocument(database.store, { source, location: source.key.value });
  }

  it('in claims, points, contradictions and stories, ids and contents, whatever the order of arrival', async () => {
    const { store } = database;
    // Every third, then the rest from the end, with stories made in between: groups grow, merge and change their ids.
    await ingest(sources.filter((_, i) => i % 3 === 1));
    await makeStories(store);
    await ingest(sources.filter((_, i) => i % 3 !== 1).reverse());
    await makeStories(store);
    const stored = await readStoredCorpus(store, idsOf(sources));
    expect(stored.claims).toEqual(analysed.claims);
    expect(stored.stories).toEqual(analysed.stories);
    expect(stored.points).toEqual(analysed.points);
    expect(stored.contradictions).toEqual(analysed.contradictions);
  });

  it('also after a document moved from one story to another, with two workers at once', async () => {
    const { store } = database;
    await ingest(sources);
    await makeStories(store);
    const [moved, donor] = [sources[0], sources.at(-1)];
    if (!moved || !donor) throw new Error('The sample is empty.');
    const changed = { ...moved, text: `${donor.text}\n\nAn editor wrote this line by hand.` };
    await ingest([changed]);
    await Promise.all([makeStories(store), makeStories(store)]);
    const corpus = sources.map((source) => (source === moved ? changed : source));
    expect(await readStoredCorpus(store, idsOf(corpus))).toEqual(await analyse(corpus));
  });

  it('also for the documents that a changed one left: how rare a word is depends on all that are connected', async () => {
    const { store } = database;
    await ingest(sources);
    await makeStories(store);
    const [left] = sources;
    if (!left) throw new Error('The sample is empty.');
    const changed = { ...left, title: null, text: 'Plums ripen late this year.' };
    await ingest([changed]);
    await linkDocuments(store);
    expect((await listPending(store.db, 1000)).length).toBeGreaterThan(1);
    await makeStories(store);
    const corpus = sources.map((source) => (source === left ? changed : source));
    expect(await readStoredCorpus(store, idsOf(corpus))).toEqual(await analyse(corpus));
  });

  it('and nothing is published again where nothing changed', async () => {
    const { store } = database;
    const corpus = sources.slice(0, 3);
    await ingest(corpus);
    expect((await makeStories(store)).editions).toBeGreaterThan(0);
    expect(await makeStories(store)).toEqual({ stories: 0, editions: 0 });
    for (const source of corpus) {
      expect((await ingestDocument(store, { source, location: 'again' })).outcome).toBe('unchanged');
    }
    expect(await makeStories(store)).toEqual({ stories: 0, editions: 0 });
  });
});
