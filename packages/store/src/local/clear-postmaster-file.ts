import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { LocalServerError } from './local-server-error.ts';

/** The live server of that cluster, from the file that PostgreSQL keeps while it runs; null if there is none. */
export function findPostmaster(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!Number.isInteger(pid) || !isRunning(pid, 'postgres', cluster)) return null;
  return { pid, port: Number.parseInt(lines[3] ?? '', 10) };
}

/**
 * Takes away what a crashed server left, so that a process number used again by something else does not stop the next
 * start. Throws a LocalServerError where a live server uses the cluster.
 */
export function clearPostmasterFile(cluster: string): void {
  const live = findPostmaster(cluster);
  if (live) {
    throw new LocalServerError(
      `The data in ${cluster} is in use by a running PostgreSQL (process ${live.pid}, port ${live.port}). Stop it, or choose another data folder.`,
    );
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
