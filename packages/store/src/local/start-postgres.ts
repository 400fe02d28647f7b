import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { clearPostmasterFile } from './clear-postmaster-file.ts';
import { createCluster, SUPERUSER } from './create-cluster.ts';
import { findFreePort } from './free-port.ts';
import { lastLines } from './last-lines.ts';
import { endOf, type LocalServer, stopChild } from './local-server.ts';
import { LocalServerError } from './local-server-error.ts';
import { type PostgresPlace, placePostgres } from './place-postgres.ts';
import { getServerUser, type ServerUser } from './postgres-user.ts';
import { getSecret } from './secret-file.ts';
import { waitForPostgres } from './wait-for-postgres.ts';

export type PostgresOptions = {
  /** The data folder; made if need be. */
  readonly data: string;
  /** A free one unless told. */
  readonly port?: number;
  /** False only for tests: commits are then lost when the machine stops. */
  readonly durable?: boolean;
  readonly onNotice?: (line: string) => void;
};

const ATTEMPTS = 3;
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts the embedded PostgreSQL on the loopback address, with its cluster in the data folder. Throws a
 * LocalServerError that names the process if another server uses the folder.
 */
export async function startPostgres(options: PostgresOptions): Promise<LocalServer> {
  const data = resolve(options.data);
  mkdirSync(data, { recursive: true, mode: 0o755 });
  const user = getServerUser();
  const place = placePostgres(data, user);
  if (place.notice) options.onNotice?.(place.notice);
  const password = getSecret(join(data, 'postgres-password'));
  clearPostmasterFile(place.cluster);
  createCluster(place, user, password);
  return startCluster({ ...options, data }, { place, user, password });
}

type Prepared = { place: PostgresPlace; user: ServerUser | null; password: string };

async function startCluster(options: PostgresOptions, prepared: Prepared): Promise<LocalServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    try {
      return await startOnce({ ...options, port }, prepared);
    } catch (error) {
      // The free port may be taken meanwhile, and the last processes of a crashed server may take a moment to end.
      if (attempt === ATTEMPTS || !(error instanceof LocalServerError)) throw error;
      await new Promise((wake) => setTimeout(wake, 300 * attempt));
    }
  }
}

async function startOnce(
  options: PostgresOptions & { port: number },
  prepared: Prepared,
): Promise<LocalServer> {
  const { place, user, password } = prepared;
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    'logging_collector=off',
    ...(options.durable === false ? NOT_DURABLE : []),
  ];
  const logFile = join(options.data, 'postgres.log');
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(
    join(place.binaries, 'bin', 'postgres'),
    ['-D', place.cluster, '-p', `${options.port}`, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: '/', stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  const ended = endOf(child);
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${options.port}/postgres`;
  const gone = new AbortController();
  const failure = await Promise.race([ended, waitForPostgres(url, gone.signal)]);
  gone.abort();
  if (failure === null && child.pid !== undefined) {
    // SIGINT is PostgreSQL's "fast" shutdown: open transactions are rolled back, everything is written.
    return { url, pid: child.pid, ended, stop: () => stopChild(child, ended, 'SIGINT') };
  }
  await stopChild(child, ended, 'SIGQUIT');
  throw new LocalServerError(`PostgreSQL did not start (${failure}): ${lastLines(logFile)}`);
}
