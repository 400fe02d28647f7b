import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Database } from '@attribune/store/connect';
import type { Search } from '@attribune/store/search/open-search';
import fastify, { type FastifyInstance } from 'fastify';
import { isAdmin } from './admin.ts';
import { startApollo } from './http/apollo-server.ts';
import { addErrorAnswers } from './http/error-answers.ts';
import { addHealthRoutes } from './http/health-routes.ts';

export type ServerParts = {
  readonly db: Database;
  readonly search: Search;
  /** Null: nobody is admin. */
  readonly adminToken: string | null;
  /** Called with every fault that a client is not told of. */
  readonly reportFault: (fault: unknown) => void;
  /** Milliseconds that a mutation waits for a worker; 15,000 unless told. */
  readonly workerPatience?: number;
};

/** Bytes of the largest request: the longest document that is parsed, with room for variables. */
const BODY_LIMIT = 100_000;
/** Milliseconds that a client may take to send its request, and that an answer may take. */
const SEND_LIMIT = 10_000;
const ANSWER_LIMIT = 30_000;

/** The API, not yet listening. Closing it waits for running requests and leaves the store to its owner. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: SEND_LIMIT,
    handlerTimeout: ANSWER_LIMIT,
    routerOptions: { maxParamLength: 200 },
  });
  app.addHook('onSend', async (_request, reply) => {
    reply
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer');
  });
  addErrorAnswers(app, parts.reportFault);
  addHealthRoutes(app, parts);
  const apollo = await startApollo(app, parts.reportFault);
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({
        db: parts.db,
        search: parts.search,
        isAdmin: isAdmin(request.headers.authorization, parts.adminToken),
        workerPatience: parts.workerPatience ?? 15_000,
      }),
    }),
  });
  return app;
}
