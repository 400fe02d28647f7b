import { getIntrospectionQuery, type IntrospectionQuery, type IntrospectionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../testkit/seed-story.ts';
import { selectEverything } from '../testkit/select-everything.ts';
import { startTestServer, type TestServer } from '../testkit/test-server.ts';

let server: TestServer;
let seeded: SeededStory;
let types: ReadonlyMap<string, IntrospectionType>;
beforeAll(async () => {
  server = await startTestServer();
  seeded = await seedStory(server.database.store, 'Alder');
  const { data } = await server.ask<IntrospectionQuery>(getIntrospectionQuery());
  types = new Map(data.__schema.types.map((type) => [type.name, type]));
});
afterAll(() => server.stop());

/** A question to each entrance of the schema that finds something, and the type that it answers with. */
const ENTRANCES: Record<string, (seed: SeededStory) => [string, string]> = {
  story: ({ storyId }) => [`story(id: "${storyId}")`, 'Story'],
  point: ({ figureId }) => [`point(id: "${figureId}")`, 'Point'],
  claim: ({ claims }) => [`claim(id: "${claims[0]?.[0]?.id}")`, 'Claim'],
  document: ({ documentIds }) => [`document(id: "${documentIds[0]}")`, 'Document'],
  stories: () => ['stories(first: 2)', 'StoryConnection'],
  status: () => ['status', 'Status'],
  search: () => ['search(query: "flood")', 'SearchResult'],
};

describe('every field of the schema', () => {
  for (const [name, entrance] of Object.entries(ENTRANCES)) {
    it(`can be asked for from ${name}, two levels down`, async () => {
      const [field, type] = entrance(seeded);
      const { data, errors } = await server.ask<Record<string, unknown>>(
        `{ answer: ${field} { ${selectEverything(types, type, 2)} } }`,
      );
      expect(errors).toBeUndefined();
      expect(data['answer']).not.toBeNull();
      expect(server.faults).toEqual([]);
    });
  }

  it('stands in a list that misses no entrance', () => {
    const query = types.get('Query');
    const fields = query?.kind === 'OBJECT' ? query.fields.map(({ name }) => name) : [];
    const otherwise = ['node', 'nodes', 'outlet', 'reingest', 'speaker'];
    expect(fields.toSorted()).toEqual([...Object.keys(ENTRANCES), ...otherwise].toSorted());
  });
});
