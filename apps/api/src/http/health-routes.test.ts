import { closeStore } from '@attribune/store/connect';
import { describe, expect, it } from 'vitest';
import { startTestServer } from '../../testkit/test-server.ts';

describe('/health and /ready', () => {
  it('say that it lives and that the database answers, and when it does not', async () => {
    const server = await startTestServer();
    try {
      const get = async (url: string) => {
        const reply = await server.app.inject({ url });
        return [reply.statusCode, reply.json<Record<string, unknown>>()] as const;
      };
      expect(await get('/health')).toEqual([200, { status: 'ok' }]);
      expect(await get('/ready')).toEqual([
        200,
        { status: 'ready', database: 'up', searchEngine: 'postgres', dataVersion: 0 },
      ]);
      await closeStore(server.database.store);
      expect(await get('/ready')).toEqual([503, { status: 'not ready', database: 'down' }]);
      expect(await get('/health')).toEqual([200, { status: 'ok' }]);
    } finally {
      await server.app.close();
    }
  });
});
