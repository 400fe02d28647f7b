import { type LocalMeilisearch, startMeilisearch } from '../src/local/start-meilisearch.ts';
import { openSearchServer, type SearchServer } from '../src/search/search-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type TestSearch = {
  readonly server: SearchServer;
  readonly meiliUrl: string;
  readonly meiliKey: string;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** Starts it again with its data, at the same address. */
  readonly restart: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** A Meilisearch of its own for a test file; null on machines that have none. */
export async function startTestSearch(): Promise<TestSearch | null> {
  const folder = temporaryFolder();
  const start = (port?: number) =>
    startMeilisearch({ data: folder.path, ...(port === undefined ? {} : { port }) });
  const first = await start();
  if (!first) return null;
  let running: LocalMeilisearch = first;
  const { url: meiliUrl, key: meiliKey } = first;
  const server = openSearchServer({ meiliUrl, meiliKey });
  if (!server) throw new Error('An address gives a server.');
  return {
    server,
    meiliUrl,
    meiliKey,
    kill: async () => {
      process.kill(running.pid, 'SIGKILL');
      await running.ended;
    },
    restart: async () => {
      running = (await start(Number(new URL(meiliUrl).port))) ?? running;
    },
    remove: async () => {
      await running.stop();
      folder.remove();
    },
  };
}
