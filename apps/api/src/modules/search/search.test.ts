import { openSearch } from '@attribune/store/search/open-search';
import { createTestDatabase } from '@attribune/store/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../../../testkit/seed-story.ts';
import { searchThatFinds, startTestServer, type TestServer } from '../../../testkit/test-server.ts';

const ASK = `query ($query: String!, $first: Int! = 10, $kinds: [SearchKind!]! = [CLAIM, STORY]) {
  search(query: $query, first: $first, kinds: $kinds) {
    engine degraded
    claims { totalCount hits { claim { quote document { title } } highlights { start end } } }
    stories { totalCount hits { story { title } highlights { start end } } }
  } }`;

let server: TestServer;
let seeded: SeededStory;
beforeAll(async () => {
  const database = await createTestDatabase();
  server = await startTestServer(openSearch(database.store, null), database);
  seeded = await seedStory(database.store, 'Alder');
});
afterAll(() => server.stop());

describe('search', () => {
  it('finds claims and stories and marks their words, from Postgres where Meilisearch is not there', async () => {
    const { data, errors } = await server.ask(ASK, { query: 'bridge Alder', kinds: ['CLAIM'] });
    expect(errors).toBeUndefined();
    expect(data['search']).toMatchObject({
      engine: 'POSTGRES',
      degraded: true,
      claims: { totalCount: 3 },
      stories: { totalCount: 0, hits: [] },
    });
    const found = data as {
      search: {
        claims: { hits: { claim: { quote: string }; highlights: { start: number; end: number }[] }[] };
      };
    };
    const marked = found.search.claims.hits.map(({ claim, highlights }) =>
      highlights.map(({ start, end }) => claim.quote.slice(start, end)),
    );
    expect(marked).toEqual([1, 2, 3].map(() => ['bridge', 'Alder']));
    const stories = await server.ask(ASK, { query: 'flood Alder', kinds: ['STORY'], first: 1 });
    expect(stories.data['search']).toMatchObject({
      claims: { totalCount: 0 },
      stories: { totalCount: 1, hits: [{ story: { title: 'The flood in Alder' } }] },
    });
  });

  it('gives null for what left since search heard of it', async () => {
    const gone = { id: 'f'.repeat(24), highlights: [] };
    const known = { id: seeded.claims[0]?.[0]?.id ?? '', highlights: [] };
    const stale = await startTestServer(searchThatFinds({ claims: { total: 2, hits: [gone, known] } }));
    try {
      await seedStory(stale.database.store, 'Alder');
      const { data } = await stale.ask(ASK, { query: 'x' });
      expect(data['search']).toMatchObject({
        claims: { hits: [{ claim: null }, { claim: { quote: 'about 40 houses were flooded' } }] },
      });
    } finally {
      await stale.stop();
    }
  });

  it('finds nothing for a blank query', async () => {
    const { data, errors } = await server.ask(ASK, { query: '  ' });
    expect(errors).toBeUndefined();
    expect(data['search']).toMatchObject({ claims: { totalCount: 0 }, stories: { totalCount: 0 } });
  });

  it('refuses pages and queries that cannot be meant', async () => {
    for (const variables of [
      { query: 'x', first: -1 },
      { query: 'x', first: 101 },
      { query: 'x'.repeat(501) },
    ]) {
      const { errors } = await server.ask(ASK, variables);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
