import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedStory } from '../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../testkit/test-server.ts';
import { encodeGlobalId } from './global-id.ts';

let server: TestServer;
let ids: string[];
beforeAll(async () => {
  server = await startTestServer();
  const { storyId, figureId, claims } = await seedStory(server.database.store, 'Alder');
  const claim = claims[0]?.[0]?.id ?? '';
  ids = [storyId, claim, figureId, encodeGlobalId('Story', storyId), encodeGlobalId('Claim', claim)];
});
afterAll(() => server.stop());

const size = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(100, 101, 2 ** 31 - 1, 2 ** 31, 1.5, null),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '\u0000', '\ud800', 'Story'),
);

describe('requests that nobody meant', () => {
  it('are answered without a fault, whatever stands in the variables', async () => {
    const variables = fc.record(
      {
        id: fc.oneof(
          text,
          fc.nat().map((nth) => ids[nth % ids.length] ?? ''),
        ),
        first: size,
        last: size,
        after: fc.option(text),
        before: fc.option(text),
        query: text,
      },
      { requiredKeys: ['id', 'query'] },
    );
    const QUERY = `query ($id: ID!, $first: Int, $last: Int, $after: String, $before: String, $query: String!) {
      stories(first: $first, last: $last, after: $after, before: $before) { nodes { id } pageInfo { endCursor } }
      story(id: $id) { claims(first: $first, last: $last, after: $after, before: $before) { nodes { id } } }
      node(id: $id) { id __typename }
      claim(id: $id) { quote appearances(first: $first, after: $after) { nodes { id } } }
      search(query: $query) { claims { totalCount } } }`;
    await fc.assert(
      fc.asyncProperty(variables, async (given) => {
        const { status } = await server.ask(QUERY, given);
        expect(status).toBeLessThan(500);
        expect(server.faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are answered without a fault, whatever stands in the body', async () => {
    const word = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '...',
      'on',
      'Story',
      'story',
      'id',
      ':',
      '"x"',
      '$a',
      '@skip',
      '!',
      '[',
      'query',
      'fragment',
      '#',
      '"""',
    );
    const bodies = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.array(word, { maxLength: 30 }).map((words) => JSON.stringify({ query: words.join(' ') })),
      fc.jsonValue().map((query) => JSON.stringify({ query, variables: query, operationName: query })),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (payload) => {
        const reply = await server.app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': 'application/json' },
          payload,
        });
        expect(reply.statusCode).toBeLessThan(500);
        expect(reply.body.length).toBeLessThan(2000);
        expect(server.faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
