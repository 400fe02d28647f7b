import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { LocalServerError } from './local-server-error.ts';

/** Words that the command line of every `serve` process holds. */
const MARK = 'serve';

/**
 * Makes this process the only one that keeps servers in that folder. Throws a LocalServerError that names the process
 * which already does; one that was killed is succeeded. Answers with the function that gives the folder back.
 */
export function claimFolder(data: string): () => void {
  mkdirSync(data, { recursive: true, mode: 0o755 });
  const file = join(data, 'serve.pid');
  const owner = readOwner(file);
  if (owner !== null && owner !== process.pid && isRunning(owner, MARK)) {
    throw new LocalServerError(
      `Process ${owner} already keeps the servers in ${data}. Stop it, or choose another data folder.`,
    );
  }
  rmSync(file, { force: true });
  // "wx" decides between two that start at the same moment.
  writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  return () => rmSync(file, { force: true });
}

function readOwner(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isInteger(pid) ? pid : null;
  } catch {
    return null;
  }
}
