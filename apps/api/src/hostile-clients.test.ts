import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedStory } from '../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../testkit/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await seedStory(server.database.store, 'Alder');
});
afterAll(() => server.stop());

const nested = (depth: number) => {
  let fields = 'id';
  for (let i = 0; i < depth; i++) fields = `point { claims(first: 1) { nodes { ${fields} } } }`;
  return `{ claim(id: "${'f'.repeat(24)}") { ${fields} } }`;
};

const ATTACKS: Record<string, string> = {
  'a deep query': nested(20),
  'a very deep query': nested(400),
  'a query of many thousand results': `{ stories(first: 100) { nodes { points(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }`,
  'an alias flood': `{ ${Array.from({ length: 1500 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
  'a flood of costly aliases': `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: stories(first: 100) { nodes { id } }`).join(' ')} }`,
  'a flood of one field': `{ ${'__typename '.repeat(5000)} }`,
  'fragments in a circle': '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  'deep introspection': `{ __schema { types { ${'fields { type { '.repeat(10)} name ${'} }'.repeat(10)} } } }`,
  'an open brace': `{ ${'a { '.repeat(900)}`,
  'thousands of unknown fields': `{ ${Array.from({ length: 900 }, (_, i) => `zz${i}`).join(' ')} }`,
  'a batch of directives': `{ __typename ${'@skip(if: false) '.repeat(300)} }`,
};

describe('a hostile client', () => {
  for (const [name, query] of Object.entries(ATTACKS)) {
    it(`is refused ${name} with a 4xx in a few words`, async () => {
      const { status, data, errors, body } = await server.ask(query);
      expect(data).toBeUndefined();
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(errors?.length).toBeGreaterThan(0);
      expect(body.length).toBeLessThan(1500);
    });
  }

  it('is refused a costly operation behind a cheap one, or behind an argument that cannot be read', async () => {
    const costly = ATTACKS['a query of many thousand results'];
    const two = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `query a { __typename } query b ${costly}`, operationName: 'b' },
    });
    expect(two.statusCode).toBe(400);
    const hidden = await server.ask(costly?.replace('{', '{ nodes(ids: ["x"]) { id }') ?? '');
    expect([hidden.status, hidden.data]).toEqual([400, undefined]);
  });

  it('gets no suggestion of names', async () => {
    const { errors } = await server.ask('{ stor { id } }');
    expect(errors?.[0]?.message).not.toMatch(/did you mean|stories/iu);
    const inVariables = await server.ask(
      'query ($order: StoryOrder!) { stories(orderBy: $order) { totalCount } }',
      {
        order: 'NEWES',
      },
    );
    expect([inVariables.status, inVariables.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(inVariables.body).not.toMatch(/did you mean|NEWEST/iu);
  });

  it('is refused a body that is too large, broken, or no JSON', async () => {
    const send = async (payload: string, type = 'application/json') => {
      const reply = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload,
      });
      return reply.statusCode;
    };
    expect(await send(JSON.stringify({ query: `{ ${' '.repeat(200_000)} __typename }` }))).toBe(413);
    expect(await send('{"query": ')).toBe(400);
    expect(await send('')).toBe(400);
    expect(await send('[{"query":"{__typename}"}]')).toBe(400);
    expect(await send('{"query":"{__typename}"}', 'text/plain')).toBeGreaterThanOrEqual(400);
    expect(await send('{"query":"{__typename}"}', 'multipart/form-data; boundary=x')).toBe(415);
    expect(await send('\u0000\u0001\u0002')).toBe(400);
  });

  it('cannot reach the database with SQL or odd characters in any argument', async () => {
    const strings = [
      "' or 1=1 --",
      '"; drop table claim; --',
      '\u0000',
      '\ud800',
      '%_\\',
      '$1',
      '{}',
      '💣'.repeat(100),
    ];
    for (const id of strings) {
      for (const field of ['story', 'claim', 'document', 'point', 'speaker', 'outlet', 'node']) {
        const { status, errors } = await server.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
        expect([status, errors?.[0]?.extensions.code], `${field} ${id.slice(0, 20)}`).toEqual([
          200,
          'BAD_USER_INPUT',
        ]);
      }
      const { status } = await server.ask('query ($q: String!) { search(query: $q) { degraded } }', {
        q: id,
      });
      expect(status).toBe(200);
    }
    expect(server.faults).toEqual([]);
  });

  it('is told nothing of a fault but that there was one', async () => {
    const { database } = server;
    const broken = await startTestServer();
    try {
      await broken.database.store.pool.query('alter table edition rename to edition_gone');
      const { status, data, errors, body } = await broken.ask('{ stories { totalCount } }');
      expect([status, data]).toEqual([200, null]);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(body).not.toMatch(/edition|select|postgres|at .*\.ts|drizzle|relation/iu);
      expect(broken.faults).toHaveLength(1);
    } finally {
      await broken.stop();
    }
    expect(database).toBe(server.database);
  });

  it('leaves the server as it was', async () => {
    const { status, data } = await server.ask('{ stories { totalCount nodes { title } } }');
    expect(status).toBe(200);
    expect(data).toEqual({ stories: { totalCount: 1, nodes: [{ title: 'The flood in Alder' }] } });
  });
});
