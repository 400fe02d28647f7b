// Declares what the global set-up provides.

import type { Search, SearchAnswer } from '@attribune/store/search/open-search';
import { createTestDatabase, type TestDatabase } from '@attribune/store/testkit/database';
import type {} from '@attribune/store/testkit/global-setup';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../src/server.ts';

export const TOKEN = 'a-token-that-only-tests-know';

/** What a GraphQL answer holds; `data` is whatever the test asked for. */
export type Answer<Data> = {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly body: string;
};

export type TestServer = {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly faults: unknown[];
  readonly ask: <Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer<Data>>;
  readonly stop: () => Promise<void>;
};

const NOTHING: SearchAnswer = {
  engine: 'postgres',
  degraded: true,
  claims: { total: 0, hits: [] },
  stories: { total: 0, hits: [] },
};

/** A search that finds what it is told to. */
export function searchThatFinds(answer: Partial<SearchAnswer>): Search {
  return { search: async () => ({ ...NOTHING, ...answer }), engine: async () => 'postgres' };
}

/** The real schema and server over a fresh database, asked without a network. */
export async function startTestServer(
  search: Search = searchThatFinds({}),
  given?: TestDatabase,
): Promise<TestServer> {
  const database = given ?? (await createTestDatabase());
  const faults: unknown[] = [];
  const app = await buildServer({
    db: database.store.db,
    search,
    adminToken: TOKEN,
    reportFault: (fault) => faults.push(fault),
    workerPatience: 1000,
  });
  return {
    app,
    database,
    faults,
    ask: async <Data>(query: string, variables = {}, headers = {}) => {
      const reply = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'application/graphql-response+json', ...headers },
        payload: { query, variables },
      });
      const parsed = JSON.parse(reply.body) as Omit<Answer<Data>, 'status' | 'body'>;
      return { ...parsed, status: reply.statusCode, body: reply.body };
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
