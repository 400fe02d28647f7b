import { claimId } from '@attribune/schema/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts';
import { type SampleDocument, sampleDocument } from '../../testkit/sample-document.ts';
import { sampleStory } from '../../testkit/sample-story.ts';
import { startTestSearch, type TestSearch } from '../../testkit/search-server.ts';
import { saveDocument } from '../postgres/document/save-document.ts';
import { countWaiting } from '../postgres/outbox/list-waiting.ts';
import { listPending } from '../postgres/story/list-pending.ts';
import { publishStories } from '../postgres/story/publish-stories.ts';
import { drainOutbox } from './drain-outbox.ts';
import { getIndexes } from './get-indexes.ts';
import { openSearch, type SearchRequest } from './open-search.ts';
import { rebuildSearch } from './rebuild-search.ts';

const found = await startTestSearch();
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  await found?.remove();
});
beforeEach(async () => {
  await database.store.pool.query('truncate document, outlet, speaker, story, point, outbox cascade');
  const indexes = Object.values(await getIndexes(database.store));
  await Promise.all(indexes.map((index) => found?.server.patient.deleteIndex(index).waitTask()));
});

const ask = (query: string): SearchRequest => ({ query, first: 10, kinds: ['claim', 'story'] });
async function save(text: string, sample: Partial<SampleDocument> = {}) {
  const saved = await saveDocument(
    database.store,
    sampleDocument({ path: text, text, claims: [{ quote: text, attributedTo: 'Ada Lin' }], ...sample }),
  );
  return { ...saved, claim: claimId(saved.versionId, 0, text.length, 0) };
}
async function publish(title: string, documents: Awaited<ReturnType<typeof save>>[]) {
  return publishStories(database.store, {
    basis: documents.map(({ documentId, runId }) => ({ documentId, runId })),
    pending: await listPending(database.store.db, 100),
    stories: [sampleStory({ title, documents, points: [documents.map(({ claim }) => claim)] })],
    engine: 'test-1',
  });
}

const TEXTS = ['Troops were moved to Kursk on Monday.', 'The mayor of Zürich denied the plan.'] as const;

describe.each([
  ['postgres', null],
  ['meilisearch', found],
] as const)('search by %s', (engine, search) => {
  const isThere = engine === 'postgres' || search !== null;
  const start = async () => {
    if (search) await drainOutbox(database.store, search.server);
    return openSearch(database.store, search?.server ?? null);
  };

  it.runIf(isThere)('finds a claim by its words, says who served, and marks the words', async () => {
    const [troops] = [await save(TEXTS[0]), await save(TEXTS[1])];
    const answer = await (await start()).search(ask('troops'));
    expect(answer).toMatchObject({ engine, degraded: engine === 'postgres', claims: { total: 1 } });
    expect(answer.claims.hits).toEqual([{ id: troops.claim, highlights: [[0, 6]] }]);
  });

  it.runIf(isThere)('finds Kursk for Kurks and Zürich for zurich', async () => {
    const [kursk, zurich] = [await save(TEXTS[0]), await save(TEXTS[1])];
    await publish('Troops in Kursk', [kursk, zurich]);
    const { search: look } = await start();
    const misspelled = await look(ask('Kurks'));
    expect(misspelled.claims.hits).toEqual([{ id: kursk.claim, highlights: [[21, 26]] }]);
    expect(misspelled.stories.hits).toMatchObject([{ highlights: [[10, 15]] }]);
    expect((await look(ask('zurich'))).claims.hits).toEqual([{ id: zurich.claim, highlights: [[13, 19]] }]);
  });

  it.runIf(isThere)('finds only what is current', async () => {
    const before = await save('The dam broke.', { path: 'dam' });
    const { search: look } = await start();
    expect((await look(ask('dam'))).claims.hits).toMatchObject([{ id: before.claim }]);
    const after = await save('The dam held.', { path: 'dam' });
    await start();
    expect((await look(ask('dam'))).claims.hits).toMatchObject([{ id: after.claim }]);
    expect((await look(ask('broke'))).claims.total).toBe(0);
  });

  it.runIf(isThere)('finds a story by its title and its summary, and no closed one', async () => {
    const [a, b] = [await save('One.'), await save('Two.')];
    await publish('The harbour fire', [b, a]);
    const { search: look } = await start();
    expect((await look(ask('harbour'))).stories.total).toBe(1);
    expect((await look(ask('claims'))).stories).toMatchObject({ total: 1, hits: [{}] });
    await publish('The harbour blaze', [a, b]);
    await start();
    expect((await look(ask('harbour'))).stories.hits).toMatchObject([
      { id: sampleStory({ documents: [a] }).story.id },
    ]);
  });

  it.runIf(isThere)('finds nothing for a blank query, and takes any characters', async () => {
    await save(TEXTS[0]);
    const { search: look } = await start();
    for (const query of ['', '   ', '\0', '\' " ( ) & | ! :* <->', '\uD83D', '😀', '%_\\']) {
      const answer = await look(ask(query));
      expect([answer.engine, answer.claims.hits, answer.stories.hits]).toEqual([engine, [], []]);
    }
  });

  it.runIf(isThere)('searches only the kinds that are asked for, and no more than asked', async () => {
    const saved = [await save('Rain one.'), await save('Rain two.'), await save('Rain three.')];
    await publish('Rain', saved);
    const { search: look } = await start();
    const answer = await look({ query: 'rain', first: 2, kinds: ['claim'] });
    expect([answer.claims.hits.length, answer.claims.total, answer.stories.total]).toEqual([2, 3, 0]);
  });
});

describe('search by Postgres', () => {
  it('answers, and says so, while Meilisearch is configured but down', async () => {
    const { openSearchServer } = await import('./search-server.ts');
    const { claim } = await save(TEXTS[0]);
    const nowhere = openSearchServer({ meiliUrl: 'http://127.0.0.1:9', meiliKey: null });
    const search = openSearch(database.store, nowhere);
    expect(await search.engine()).toBe('postgres');
    expect(await search.search(ask('troops'))).toMatchObject({
      engine: 'postgres',
      degraded: true,
      claims: { hits: [{ id: claim }] },
    });
  });

  it('leaves the outbox waiting where there is no server', async () => {
    await save(TEXTS[0]);
    expect(await drainOutbox(database.store, null)).toEqual({ delivered: 0, rebuilt: false });
    expect(await countWaiting(database.store.db)).toBe(1);
  });
});

describe.runIf(found !== null)('the outbox', () => {
  const { server, kill, restart } = found ?? ({} as TestSearch);
  const look = (query: string) => openSearch(database.store, server).search(ask(query));

  it('loses nothing when Meilisearch is killed between a save and the delivery', async () => {
    await save(TEXTS[0]);
    await kill();
    await save(TEXTS[1]);
    await expect(drainOutbox(database.store, server)).rejects.toThrow();
    expect(await countWaiting(database.store.db)).toBe(2);
    expect(await look('troops')).toMatchObject({ engine: 'postgres', claims: { total: 1 } });
    await restart();
    expect(await drainOutbox(database.store, server)).toMatchObject({ delivered: 2 });
    expect(await countWaiting(database.store.db)).toBe(0);
    expect(await look('mayor')).toMatchObject({ engine: 'meilisearch', claims: { total: 1 } });
  });

  it('loses nothing when Meilisearch is killed while it takes a delivery', async () => {
    const words = Array.from({ length: 3000 }, (_, i) => `flood${i}`);
    const claims = words.map((quote) => ({ quote: `${quote}.` }));
    await drainOutbox(database.store, server);
    await save(claims.map(({ quote }) => quote).join(' '), { path: 'flood', claims });
    const draining = drainOutbox(database.store, server);
    const outcome = draining.then(
      () => 'delivered',
      () => 'failed',
    );
    await new Promise((wake) => setTimeout(wake, 30));
    await kill();
    expect([await outcome, await countWaiting(database.store.db)]).toEqual(['failed', 1]);
    await restart();
    await drainOutbox(database.store, server);
    const { engine, claims: held } = await look('flood2999');
    expect([engine, held.hits[0]?.highlights]).toEqual(['meilisearch', [[0, 9]]]);
  });

  it('fills a server that holds nothing with everything, whatever was delivered before', async () => {
    await save(TEXTS[0]);
    await drainOutbox(database.store, server);
    const { stories } = await getIndexes(database.store);
    await server.patient.deleteIndex(stories).waitTask();
    expect(await drainOutbox(database.store, server)).toEqual({ delivered: 0, rebuilt: true });
    expect(await look('troops')).toMatchObject({ engine: 'meilisearch', claims: { total: 1 } });
  });

  it('rebuilds beside what is searched, without an empty answer meanwhile', async () => {
    const saved = [await save(TEXTS[0]), await save(TEXTS[1])];
    await publish('Troops', saved);
    await drainOutbox(database.store, server);
    let done = false;
    const rebuilding = rebuildSearch(database.store, server).finally(() => {
      done = true;
    });
    const answers = new Set<string>();
    while (!done) {
      const { engine, claims } = await look('troops');
      answers.add(`${engine} ${claims.total}`);
    }
    expect(await rebuilding).toEqual({ claims: 2, stories: 1 });
    expect([...answers]).toEqual(['meilisearch 1']);
    const { results } = await server.patient.getRawIndexes();
    expect(results.map(({ uid }) => uid).sort()).toEqual(Object.values(await getIndexes(database.store)));
  });

  it('does not answer for another database that the same Meilisearch served', async () => {
    await save(TEXTS[0]);
    await drainOutbox(database.store, server);
    const other = await createTestDatabase();
    try {
      const there = openSearch(other.store, server);
      expect(await there.search(ask('troops'))).toMatchObject({ engine: 'postgres', claims: { total: 0 } });
      await drainOutbox(other.store, server);
      expect(await there.search(ask('troops'))).toMatchObject({
        engine: 'meilisearch',
        claims: { total: 0 },
      });
      expect(await look('troops')).toMatchObject({ engine: 'meilisearch', claims: { total: 1 } });
    } finally {
      for (const index of Object.values(await getIndexes(other.store))) {
        await server.patient.deleteIndex(index).waitTask();
      }
      await other.drop();
    }
  });

  it('is drained by many at once as by one', async () => {
    for (let i = 0; i < 5; i += 1) await save(`Fact ${i} holds.`);
    const drained = await Promise.all([1, 2, 3].map(() => drainOutbox(database.store, server)));
    expect(drained.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(5);
  });
});
