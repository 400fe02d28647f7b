import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../testkit/test-server.ts';
import { encodeGlobalId } from './global-id.ts';

let server: TestServer;
let seeded: SeededStory[];
beforeAll(async () => {
  server = await startTestServer();
  seeded = [];
  for (let i = 0; i < 7; i++) seeded.push(await seedStory(server.database.store, `Place${i}`));
});
afterAll(() => server.stop());

type Page = {
  readonly totalCount: number;
  readonly nodes: readonly { readonly localId: string }[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
    Record<'startCursor' | 'endCursor', string | null>;
};

async function readStories(args: string): Promise<Page> {
  const { data, errors } = await server.ask<{ stories: Page }>(
    `{ stories(${args}) { totalCount nodes { localId } edges { cursor node { localId } }
       pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data.stories;
}

const newestFirst = () => seeded.map(({ storyId }) => storyId).toReversed();

describe('stories', () => {
  it('gives every story once, newest first, page by page forward', async () => {
    const read: string[] = [];
    let after = '';
    for (;;) {
      const page = await readStories(`first: 3${after}`);
      expect(page.totalCount).toBe(7);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
      read.push(...page.nodes.map(({ localId }) => localId));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(read).toEqual(newestFirst());
  });

  it('gives every story once, page by page backward', async () => {
    const read: string[] = [];
    let before = '';
    for (;;) {
      const page = await readStories(`last: 2${before}`);
      read.unshift(...page.nodes.map(({ localId }) => localId));
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(read).toEqual(newestFirst());
  });

  it('cuts a page between two cursors', async () => {
    const all = await server.ask<{ stories: { edges: { cursor: string }[] } }>(
      '{ stories { edges { cursor } } }',
    );
    const cursors = all.data.stories.edges.map(({ cursor }) => cursor);
    const page = await readStories(`first: 50, after: "${cursors[1]}", before: "${cursors[4]}"`);
    expect(page.nodes.map(({ localId }) => localId)).toEqual(newestFirst().slice(2, 4));
  });

  it('keeps to one order even where all are equal', async () => {
    const orders = ['LARGEST', 'MOST_DISPUTED'];
    for (const order of orders) {
      const page = await readStories(`orderBy: ${order}`);
      expect(page.nodes.map(({ localId }) => localId)).toEqual(newestFirst().toSorted());
      const { endCursor } = (await readStories(`orderBy: ${order}, first: 3`)).pageInfo;
      const rest = await readStories(`orderBy: ${order}, after: "${endCursor}"`);
      expect(rest.nodes.map(({ localId }) => localId)).toEqual(newestFirst().toSorted().slice(3));
    }
  });

  it('refuses a cursor of another order, a forged one, and sizes that cannot be meant', async () => {
    const { endCursor } = (await readStories('first: 2')).pageInfo;
    const refused = [
      `orderBy: LARGEST, after: "${endCursor}"`,
      `after: "${endCursor}x"`,
      'after: "MTIz"',
      'first: -1',
      'first: 101',
      'last: 2147483647',
      'first: 1, last: 1',
    ];
    for (const args of refused) {
      const { errors } = await server.ask(`{ stories(${args}) { totalCount } }`);
      expect(
        errors?.map(({ extensions }) => extensions.code),
        args,
      ).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('node and nodes', () => {
  it('give back every kind of object by its global id', async () => {
    const { data } = await server.ask<{ story: Record<string, never> }>(
      `query ($id: ID!) { story(id: $id) { id
        points(first: 1) { nodes { id claims(first: 1) { nodes { id speaker { id } version { id }
          document { id outlet { id } } } } } } } }`,
      { id: seeded[0]?.storyId },
    );
    const ids = [...new Set(JSON.stringify(data).match(/(?<="id":")[^"]+/gu))];
    expect(ids).toHaveLength(7);
    const again = await server.ask<{ nodes: { id: string; __typename: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
      { ids },
    );
    expect(again.data.nodes.map(({ id }) => id)).toEqual(ids);
    expect(again.data.nodes.map(({ __typename }) => __typename).toSorted()).toEqual(
      ['Claim', 'Document', 'Outlet', 'Point', 'Speaker', 'Story', 'Version'].toSorted(),
    );
  });

  it('give null for an object that is not there', async () => {
    const ids = ['Story', 'Claim', 'Outlet'].map((type) => encodeGlobalId(type, 'f'.repeat(24)));
    const { data, errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ nodes: [null, null, null] });
  });

  it('refuse ids that this API never gave out, and ids of things that are no nodes', async () => {
    const bad = [
      '',
      'x',
      'U3Rvcnk6',
      '💣',
      encodeGlobalId('Span', 'abc'),
      encodeGlobalId('Nonsense', 'abc'),
      'a'.repeat(5000),
    ];
    for (const id of bad) {
      const { errors } = await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(
        errors?.map(({ extensions }) => extensions.code),
        id.slice(0, 30),
      ).toEqual(['BAD_USER_INPUT']);
    }
    expect(server.faults).toEqual([]);
  });

  it('are asked for a hundred at most', async () => {
    const ids = Array.from({ length: 101 }, () => encodeGlobalId('Story', 'f'.repeat(24)));
    const { errors } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('refuse the global id of another type where one type is asked for', async () => {
    const id = encodeGlobalId('Claim', seeded[0]?.claims[0]?.[0]?.id ?? '');
    for (const field of ['story', 'document', 'point', 'outlet', 'speaker']) {
      const { errors } = await server.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(errors?.[0]?.message).toMatch(/the id of a Claim, not of an? /u);
    }
  });
});
