import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/test-server.ts';

let server: TestServer;
let url: string;
beforeAll(async () => {
  server = await startTestServer();
  url = `${await server.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => server.stop());

/** The CSRF guard asks simple requests for a header that no form of another site can send. */
const fetchWithPreflightHeader: typeof fetch = (address, init) => {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', 'true');
  return fetch(address, { ...init, headers });
};

describe('GraphQL over HTTP', () => {
  it('passes all 61 audits of graphql-http', async () => {
    const results = await auditServer({ url, fetchFn: fetchWithPreflightHeader });
    const failed = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
    );
    expect(failed).toEqual([]);
    expect(results).toHaveLength(61);
  });

  it('answers a query by GET and refuses a mutation by GET', async () => {
    const query = await fetchWithPreflightHeader(`${url}?query={__typename}`);
    expect([query.status, await query.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    const mutation = await fetchWithPreflightHeader(`${url}?query=mutation{__typename}`);
    expect(mutation.status).toBe(405);
  });

  it('refuses what another site’s form could send', async () => {
    const form = await fetch(`${url}?query={__typename}`);
    expect(form.status).toBe(400);
    const text = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(text.status).toBeGreaterThanOrEqual(400);
  });

  it('gives a client of plain JSON 200 for a refused document and any other client the true status', async () => {
    const send = async (accept: string) => {
      const reply = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: '{ nonsense }' }),
      });
      return reply.status;
    };
    expect(await send('application/json')).toBe(200);
    expect(await send('application/graphql-response+json, application/json')).toBe(400);
    expect(await send('*/*')).toBe(400);
  });
});
