import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from './is-running.ts';

/** Where the servers are, and the process that keeps them. `meiliUrl` is null where Postgres serves search too. */
export const ServiceAddresses = z.object({
  databaseUrl: z.string(),
  meiliUrl: z.string().nullable(),
  meiliKey: z.string().nullable(),
});
export type ServiceAddresses = z.infer<typeof ServiceAddresses>;

const Kept = ServiceAddresses.extend({ pid: z.int() });

const fileIn = (data: string) => join(data, 'services.json');

/** Writes the file in one step, readable by the owner only: it holds passwords. */
export function saveServices(data: string, services: ServiceAddresses): void {
  const unfinished = `${fileIn(data)}.unfinished`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${JSON.stringify({ ...services, pid: process.pid }, null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(unfinished, fileIn(data));
}

/** What the file says, if the process that wrote it lives; null otherwise. */
export function findServicesFile(data: string): ServiceAddresses | null {
  if (!existsSync(fileIn(data))) return null;
  try {
    const { pid, ...services } = Kept.parse(JSON.parse(readFileSync(fileIn(data), 'utf8')));
    return isRunning(pid, 'node') ? services : null;
  } catch {
    // Half a file cannot be: it is renamed when whole. Whatever else is there was not written by serve.
    return null;
  }
}

/** Takes the file away, so that nobody looks for servers that are gone. */
export function removeServicesFile(data: string): void {
  rmSync(fileIn(data), { force: true });
}
