import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly errors: string };

/** Runs the real command to its end. `input` is given to it on standard input. */
export async function runAttribune(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: '/usr/bin:/bin', ...env } });
  // A command that ends before it has read everything closes its end of the pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, out, errors };
}
