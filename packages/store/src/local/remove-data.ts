import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCluster } from './place-postgres.ts';

/**
 * Deletes everything that the embedded servers keep for that data folder, also what was placed elsewhere because their
 * user could not enter it. No server may be running.
 */
export function removeData(data: string): void {
  const cluster = findCluster(data);
  if (cluster !== join(data, 'postgres') && existsSync(cluster)) {
    rmSync(dirname(cluster), { recursive: true, force: true });
  }
  rmSync(data, { recursive: true, force: true });
}
