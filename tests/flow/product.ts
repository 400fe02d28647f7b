import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { closeStore, openStore, type Store } from '@attribune/store/connect';
import { findServices } from '@attribune/store/local/find-services';
import { nodeProgram } from '@attribune/store/testkit/node-program';
import { temporaryFolder } from '@attribune/store/testkit/temporary-folder';
import { waitUntil } from '@attribune/store/testkit/wait-until';

const MAIN = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly errors: string };

export type Product = {
  readonly store: Store;
  /** Runs an attribune command to its end, beside the running servers. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  /** Starts an attribune command that stays; it is ended with the product. */
  readonly start: (...args: readonly string[]) => ChildProcess;
  readonly stop: () => Promise<void>;
};

/** The servers as a newcomer has them, embedded, in a folder of this test's own. */
export async function startProduct(): Promise<Product> {
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', ATTRIBUNE_DATA: data };
  const running: ChildProcess[] = [];
  const start = (...args: readonly string[]) => {
    const child = spawn(nodeProgram(), [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    return child;
  };
  const run = async (...args: readonly string[]): Promise<Ran> => {
    const child = spawn(nodeProgram(), [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    return { code, out, errors };
  };
  const end = async () => {
    for (const child of running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    folder.remove();
  };
  try {
    start('services');
    await waitUntil('the servers', () => findServices({ ATTRIBUNE_DATA: data }) !== null, 60_000);
    const addresses = findServices({ ATTRIBUNE_DATA: data });
    if (!addresses) throw new Error('The servers went away.');
    const store = openStore({ databaseUrl: addresses.databaseUrl });
    return { store, run, start, stop: () => closeStore(store).then(end) };
  } catch (error) {
    await end();
    throw error;
  }
}
