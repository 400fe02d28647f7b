import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalServerError } from './local-server-error.ts';
import type { PostgresPlace } from './place-postgres.ts';
import type { ServerUser } from './postgres-user.ts';

export const SUPERUSER = 'attribune';

/**
 * Makes the cluster if there is none. It is made under another name and renamed when whole, so that an interrupted
 * first start leaves nothing that looks finished.
 */
export function createCluster(place: PostgresPlace, user: ServerUser | null, password: string): void {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return;
  const unfinished = `${place.cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (user) chownSync(unfinished, user.uid, user.gid);
  const secrets = mkdtempSync(join(tmpdir(), 'attribune-'));
  const passwordFile = join(secrets, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [secrets, passwordFile]) chownSync(path, user.uid, user.gid);
    runInitdb(place, { unfinished, passwordFile, user });
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  renameSync(unfinished, place.cluster);
}

type InitdbFolders = { unfinished: string; passwordFile: string; user: ServerUser | null };

function runInitdb(place: PostgresPlace, { unfinished, passwordFile, user }: InitdbFolders): void {
  const run = spawnSync(
    join(place.binaries, 'bin', 'initdb'),
    [
      `--pgdata=${unfinished}`,
      '--auth=scram-sha-256',
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--lc-messages=C',
      // The cluster is renamed only when whole; syncing the files of an empty one costs a second and saves nothing.
      '--no-sync',
    ],
    { ...user, cwd: '/', encoding: 'utf8' },
  );
  if (run.status === 0) return;
  throw new LocalServerError(`initdb failed: ${run.error?.message ?? run.stderr.trim()}`, {
    cause: run.error,
  });
}
