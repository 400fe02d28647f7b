import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPostmaster } from './clear-postmaster-file.ts';
import { isRunning } from './is-running.ts';
import { findCluster } from './place-postgres.ts';
import { meilisearchFolder, PID_FILE } from './start-meilisearch.ts';

const PATIENCE_MS = 10_000;

/**
 * Ends the servers that a killed `serve` left running in this folder; answers with a line for each. The caller has
 * claimed the folder, so that nothing living keeps them.
 */
export async function stopOrphans(data: string): Promise<string[]> {
  const cluster = findCluster(data);
  const postmaster = findPostmaster(cluster);
  if (postmaster) await end(postmaster.pid, 'SIGINT', cluster);
  const search = findMeilisearch(data);
  if (search !== null) await end(search, 'SIGTERM', meilisearchFolder(data));
  rmSync(join(data, PID_FILE), { force: true });
  return [
    ...(postmaster
      ? [`PostgreSQL (process ${postmaster.pid}) was left behind by a killed process: stopped`]
      : []),
    ...(search === null
      ? []
      : [`Meilisearch (process ${search}) was left behind by a killed process: stopped`]),
  ];
}

function findMeilisearch(data: string): number | null {
  const file = join(data, PID_FILE);
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) && isRunning(pid, meilisearchFolder(data)) ? pid : null;
}

async function end(pid: number, signal: NodeJS.Signals, mark: string): Promise<void> {
  process.kill(pid, signal);
  const deadline = performance.now() + PATIENCE_MS;
  while (isRunning(pid, mark)) {
    if (performance.now() > deadline) process.kill(pid, 'SIGKILL');
    await new Promise((wake) => setTimeout(wake, 25));
  }
}
