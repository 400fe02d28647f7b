import { closeStore, openStore } from '@attribune/store/connect';
import { SettingsError } from '@attribune/store/env';
import { getAdminToken } from '@attribune/store/local/admin-token';
import { findServices, type ServiceAddresses } from '@attribune/store/local/find-services';
import { openSearch } from '@attribune/store/search/open-search';
import { openSearchServer } from '@attribune/store/search/search-server';
import type { FastifyInstance } from 'fastify';
import { type ApiSettings, readApiEnv } from './env.ts';
import { buildServer } from './server.ts';
import { withStatementTimeout } from './statement-timeout.ts';

/** Milliseconds that one statement may take; no query of a page of ours takes a hundredth of it. */
const STATEMENT_LIMIT = 10_000;
/** Milliseconds after which a stop does not wait any longer for requests that are still running. */
const STOP_LIMIT = 8_000;

try {
  await start(readApiEnv());
} catch (error) {
  console.error(describe(error));
  process.exit(1);
}

/** Serves until SIGTERM or SIGINT. */
async function start(settings: ApiSettings): Promise<void> {
  const addresses = getServices(settings);
  const store = openStore({
    databaseUrl: withStatementTimeout(addresses.databaseUrl, STATEMENT_LIMIT),
    onConnectionLost: (error) => console.error(`A database connection was lost: ${error.message}`),
  });
  const app = await buildServer({
    db: store.db,
    search: openSearch(store, openSearchServer(addresses)),
    adminToken: getAdminToken(settings.store),
    reportFault: (fault) => console.error(fault),
  });
  const stop = async (signal: string) => {
    console.log(`${signal}: finishing the requests that are running.`);
    setTimeout(() => process.exit(1), STOP_LIMIT).unref();
    await app.close();
    await closeStore(store);
    process.exit(0);
  };
  process.once('SIGTERM', (signal) => void stop(signal));
  process.once('SIGINT', (signal) => void stop(signal));
  console.log(`GraphQL at ${await listen(app, settings)}/graphql`);
}

function getServices(settings: ApiSettings): ServiceAddresses {
  const found = findServices(settings.store);
  if (found) return found;
  throw new SettingsError(
    'No database is known here. Run `npm start`, or `npm run attribune -- services` beside this, or set DATABASE_URL.',
  );
}

async function listen(app: FastifyInstance, { host, port }: ApiSettings): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    throw new SettingsError(
      `Port ${port} is taken: set API_PORT to another one, or stop what listens there.`,
    );
  }
}

/** A setting that cannot be used is told in one line; a fault with everything that helps to find it. */
function describe(error: unknown): unknown {
  return error instanceof SettingsError ? error.message : error;
}
