import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ServiceAddresses } from '../src/local/services-file.ts';
import { nodeProgram } from './node-program.ts';

const SERVE = fileURLToPath(new URL('../src/local/serve.ts', import.meta.url));
const Ready = ServiceAddresses.extend({ pid: z.int(), data: z.string() });

export type ServedProcess = {
  readonly child: ChildProcess;
  /** Its one line, or null where it ended without. */
  readonly ready: Promise<z.infer<typeof Ready> | null>;
  readonly ended: Promise<{ code: number | null; errors: string }>;
};

/** Runs `serve` as a process of its own. Without settings of the environment, unless given. */
export function serveProcess(
  data: string,
  settings: Record<string, string> = {},
  user: { uid?: number; gid?: number } = {},
): ServedProcess {
  const child = spawn(nodeProgram(), [SERVE, '--data', data], {
    ...user,
    stdio: ['pipe', 'pipe', 'pipe'],
    // The servers' own programs are found by path; nothing else of the environment matters to them.
    env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', ...settings },
  });
  let errors = '';
  child.stderr.on('data', (piece) => {
    errors += String(piece);
  });
  const lines = createInterface({ input: child.stdout });
  const ready = Promise.race([
    once(lines, 'line').then(([line]) => Ready.parse(JSON.parse(String(line)))),
    once(child, 'exit').then(() => null),
  ]);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, errors }));
  return { child, ready, ended };
}
