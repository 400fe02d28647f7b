import { closeStore, openStore, type Store } from '@attribune/store/connect';
import { readStoreEnv } from '@attribune/store/env';
import { findServices, type ServiceAddresses } from '@attribune/store/local/find-services';
import { migrate } from '@attribune/store/migrate';
import { startOwnServers } from './start-own-servers.ts';

export type Services = { readonly store: Store; readonly addresses: ServiceAddresses };

/**
 * Runs a command with an open store: the servers that are set in the environment, else those of a running `npm start`,
 * else the embedded ones, started for as long as the command runs. The tables are brought up to date first.
 */
export async function withServices<T>(run: (services: Services) => Promise<T>): Promise<T> {
  const found = await findServices(readStoreEnv());
  const own = found ? null : await startOwnServers();
  const addresses = found ?? own?.addresses;
  if (!addresses) throw new Error('No database was found and none could be started.');
  const store = openStore({ databaseUrl: addresses.databaseUrl });
  try {
    await migrateReachable(store);
    return await run({ store, addresses });
  } finally {
    await closeStore(store);
    await own?.stop();
  }
}

/** A database that does not answer, in words that name it but not its password. */
class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/** What node-postgres and the system say of a server that is not there, or lets nobody in yet. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  '57P03',
  '28P01',
  '3D000',
]);

async function migrateReachable({ pool, databaseUrl }: Store): Promise<void> {
  try {
    await migrate(pool);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && UNREACHABLE.has(String(cause.code)))) throw cause;
    const { host, pathname } = new URL(databaseUrl);
    throw new DatabaseUnreachable(
      `The database ${host}${pathname} cannot be used. Check DATABASE_URL, or start it.`,
      { cause },
    );
  }
}
