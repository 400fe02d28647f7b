import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findFreePort } from './free-port.ts';
import { lastLines } from './last-lines.ts';
import { endOf, type LocalServer, stopChild } from './local-server.ts';
import { LocalServerError } from './local-server-error.ts';
import { findMeilisearchPackage, MEILISEARCH_VERSION, placeMeilisearch } from './meilisearch-binary.ts';
import { getSecret } from './secret-file.ts';

export type MeilisearchOptions = {
  /** The data folder; made if need be. */
  readonly data: string;
  /** A free one unless told. */
  readonly port?: number;
};
export type LocalMeilisearch = LocalServer & { readonly key: string };

/** Where the process number is kept while it runs, so that one that was left behind is found. */
export const PID_FILE = 'meilisearch.pid';

const PATIENCE_MS = 30_000;

/** Folder of its database: another version has another, for it cannot read this one. */
export function meilisearchFolder(data: string): string {
  return join(resolve(data), `meilisearch-${MEILISEARCH_VERSION}.ms`);
}

/** Starts the embedded Meilisearch on the loopback address; null where there is none for this machine. */
export async function startMeilisearch(options: MeilisearchOptions): Promise<LocalMeilisearch | null> {
  const packaged = findMeilisearchPackage();
  if (packaged === null) return null;
  const data = resolve(options.data);
  mkdirSync(data, { recursive: true, mode: 0o755 });
  const program = await placeMeilisearch(data, packaged);
  const port = options.port ?? (await findFreePort());
  return launch({ program, data, port, key: getSecret(join(data, 'meilisearch-key')) });
}

type Launch = { program: string; data: string; port: number; key: string };

async function launch({ program, data, port, key }: Launch): Promise<LocalMeilisearch> {
  const logFile = join(data, 'meilisearch.log');
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(program, settings(data, port), {
    cwd: data,
    // Not as an argument: every user of the machine can read those.
    env: { MEILI_MASTER_KEY: key },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = endOf(child);
  const url = `http://127.0.0.1:${port}`;
  const gone = new AbortController();
  const failure = await Promise.race([ended, waitForHealth(url, gone.signal)]);
  gone.abort();
  if (failure === null && child.pid !== undefined) {
    writeFileSync(join(data, PID_FILE), `${child.pid}\n`);
    const stop = async () => {
      await stopChild(child, ended, 'SIGTERM');
      rmSync(join(data, PID_FILE), { force: true });
    };
    return { url, key, pid: child.pid, ended, stop };
  }
  await stopChild(child, ended, 'SIGKILL');
  throw new LocalServerError(`Meilisearch did not start (${failure}): ${lastLines(logFile)}`);
}

function settings(data: string, port: number): string[] {
  return [
    ...['--db-path', meilisearchFolder(data)],
    ...['--http-addr', `127.0.0.1:${port}`],
    ...['--env', 'production'],
    ...['--dump-dir', join(data, 'meilisearch-dumps')],
    ...['--snapshot-dir', join(data, 'meilisearch-snapshots')],
    ...['--log-level', 'WARN'],
    ...['--max-indexing-memory', '512MiB'],
    ...['--max-indexing-threads', '1'],
    '--no-analytics',
  ];
}

async function waitForHealth(url: string, signal: AbortSignal): Promise<string | null> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!signal.aborted && performance.now() < deadline) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return null;
    await new Promise((wake) => setTimeout(wake, 15));
  }
  return 'no answer';
}
