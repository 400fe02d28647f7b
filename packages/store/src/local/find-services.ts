import type { StoreEnv } from '../env.ts';
import { dataFolder } from './data-folder.ts';
import { findServicesFile, type ServiceAddresses } from './services-file.ts';

export type { ServiceAddresses } from './services-file.ts';

/**
 * Where Postgres and Meilisearch are: what is set, then what a running `serve` wrote to the data folder. Null where no
 * database is known. A set database without a set Meilisearch is searched by Postgres, unless `serve` keeps one for it.
 */
export function findServices(env: StoreEnv): ServiceAddresses | null {
  const local = findServicesFile(dataFolder(env.ATTRIBUNE_DATA));
  const databaseUrl = env.DATABASE_URL ?? local?.databaseUrl;
  if (databaseUrl === undefined) return null;
  const own = local?.databaseUrl === databaseUrl ? local : null;
  return env.MEILI_URL === undefined
    ? { databaseUrl, meiliUrl: own?.meiliUrl ?? null, meiliKey: own?.meiliKey ?? null }
    : { databaseUrl, meiliUrl: env.MEILI_URL, meiliKey: env.MEILI_KEY ?? null };
}
