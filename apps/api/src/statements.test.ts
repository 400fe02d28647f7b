import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../testkit/seed-story.ts';
import { STORY_PAGE } from '../testkit/story-page.graphql.ts';
import { startTestServer, type TestServer } from '../testkit/test-server.ts';

let server: TestServer;
let stories: SeededStory[];
let statements: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  stories = [];
  for (let i = 0; i < 20; i++) stories.push(await seedStory(server.database.store, `Place${i}`));
  const { pool } = server.database.store;
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  const counting = (...args: unknown[]) => {
    const [first] = args as [string | { text: string }];
    statements.push(typeof first === 'string' ? first : first.text);
    return query(...args);
  };
  pool.query = counting as typeof pool.query;
});
afterAll(() => server.stop());

/** The statements that one operation sends. */
async function listStatements(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  statements = [];
  const { errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return statements;
}

const PAGE = `query ($first: Int!) { stories(first: $first) { totalCount nodes { ...StoryParts } } } ${STORY_PAGE}`;

describe('the number of SQL statements of an operation', () => {
  it('is the same for 2 and for 20 stories with everything in them', async () => {
    const two = await listStatements(PAGE, { first: 2 });
    const twenty = await listStatements(PAGE, { first: 20 });
    expect(twenty.length).toBe(two.length);
    expect(twenty.length).toBeLessThanOrEqual(35);
    expect(twenty).toEqual(two);
  });

  it('is the same for 2 and for 20 nodes of each kind', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { document { outlet { name } } point { label } } } }`;
    const { data } = await server.ask<{ stories: { nodes: { claims: { nodes: { id: string }[] } }[] } }>(
      '{ stories { nodes { claims { nodes { id } } } } }',
    );
    const ids = data.stories.nodes.flatMap(({ claims }) => claims.nodes.map(({ id }) => id));
    const two = await listStatements(query, { ids: ids.slice(0, 2) });
    const twenty = await listStatements(query, { ids: ids.slice(0, 20) });
    expect(twenty.length).toBe(two.length);
  });

  it('is one for a story’s title', async () => {
    const [first] = stories;
    const sent = await listStatements('query ($id: ID!) { story(id: $id) { title } }', {
      id: first?.storyId,
    });
    expect(sent.length).toBeLessThanOrEqual(2);
  });
});
