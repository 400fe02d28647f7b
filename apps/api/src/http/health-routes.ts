import type { Database } from '@attribune/store/connect';
import { getDataVersion } from '@attribune/store/postgres/data-version';
import type { Search } from '@attribune/store/search/open-search';
import type { FastifyInstance } from 'fastify';

/** `/health`: the process answers. `/ready`: the database does too, and is migrated; search only degrades. */
export function addHealthRoutes(app: FastifyInstance, parts: { db: Database; search: Search }): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (request, reply) => {
    try {
      const [dataVersion, searchEngine] = await Promise.all([
        getDataVersion(parts.db),
        parts.search.engine(),
      ]);
      return { status: 'ready', database: 'up', searchEngine, dataVersion };
    } catch (error) {
      request.log.warn(error);
      return reply.code(503).send({ status: 'not ready', database: 'down' });
    }
  });
}
