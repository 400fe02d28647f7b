import type { StoreEnv } from '../env.ts';
import { claimFolder } from './claim-folder.ts';
import type { LocalServer } from './local-server.ts';
import { removeServicesFile, type ServiceAddresses, saveServices } from './services-file.ts';
import { startMeilisearch } from './start-meilisearch.ts';
import { startPostgres } from './start-postgres.ts';
import { stopOrphans } from './stop-orphans.ts';

export type KeptServices = {
  readonly services: ServiceAddresses;
  /** Resolves with a line that names the first server that ended by itself; never, if none does. */
  readonly broken: Promise<string>;
  /** Stops what was started and takes the services file away. */
  readonly stop: () => Promise<void>;
};

type Started = { readonly name: string; readonly server: LocalServer };

/**
 * Starts the servers that no setting replaces, Postgres and Meilisearch at once, and writes where they are. Where one does
 * not start, the other is stopped again. Notices say in one line each what is otherwise than expected.
 */
export async function keepServices(
  env: StoreEnv,
  data: string,
  onNotice: (line: string) => void,
): Promise<KeptServices> {
  const release = claimFolder(data);
  const started: Started[] = [];
  const stop = async () => {
    removeServicesFile(data);
    await Promise.all(started.map(({ server }) => server.stop()));
    release();
  };
  try {
    for (const line of await stopOrphans(data)) onNotice(line);
    const services = await startMissing(env, { data, onNotice, started });
    saveServices(data, services);
    return { services, broken: firstToEnd(started), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Start = { data: string; onNotice: (line: string) => void; started: Started[] };

async function startMissing(env: StoreEnv, { data, onNotice, started }: Start): Promise<ServiceAddresses> {
  const [postgres, search] = await Promise.allSettled([
    env.DATABASE_URL === undefined ? startPostgres({ data, onNotice }) : null,
    env.MEILI_URL === undefined ? startMeilisearch({ data }) : null,
  ]);
  // Both are noted before either fault is thrown, so that the one that runs is stopped.
  if (postgres.status === 'fulfilled' && postgres.value)
    started.push({ name: 'PostgreSQL', server: postgres.value });
  if (search.status === 'fulfilled' && search.value)
    started.push({ name: 'Meilisearch', server: search.value });
  if (postgres.status === 'rejected') throw postgres.reason;
  if (search.status === 'rejected') throw search.reason;
  if (env.MEILI_URL === undefined && search.value === null) {
    onNotice(
      `No embedded Meilisearch for ${process.platform}-${process.arch}: PostgreSQL serves search. Set MEILI_URL to use one.`,
    );
  }
  return {
    databaseUrl: env.DATABASE_URL ?? postgres.value?.url ?? '',
    meiliUrl: env.MEILI_URL ?? search.value?.url ?? null,
    meiliKey: env.MEILI_URL === undefined ? (search.value?.key ?? null) : (env.MEILI_KEY ?? null),
  };
}

function firstToEnd(started: readonly Started[]): Promise<string> {
  return Promise.race(
    started.map(({ name, server }) => server.ended.then((how) => `${name} ended (${how})`)),
  );
}
