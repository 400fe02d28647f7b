import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readStoreEnv, type StoreEnv } from '../env.ts';
import { dataFolder } from './data-folder.ts';
import { getSecret } from './secret-file.ts';

/** The token that admin mutations ask for: ADMIN_TOKEN, else the one kept in the data folder, made at the first call. */
export function getAdminToken(env: StoreEnv = readStoreEnv()): string {
  if (env.ADMIN_TOKEN !== undefined) return env.ADMIN_TOKEN;
  const data = dataFolder(env.ATTRIBUNE_DATA);
  mkdirSync(data, { recursive: true, mode: 0o755 });
  return getSecret(join(data, 'admin-token'));
}
