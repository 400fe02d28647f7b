/**
 * The process that keeps the embedded servers: `node packages/store/src/local/serve.ts [--data DIR]`. Prints one line of
 * JSON when they are ready, notices on standard error. Ends, and stops them, on SIGTERM, SIGINT, SIGHUP, or when the process
 * that started it is gone (its IPC channel or the pipe on standard input closes). Exit code 1 if a server ends by itself or
 * does not start.
 */
import { fstatSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readStoreEnv } from '../env.ts';
import { dataFolder } from './data-folder.ts';
import { keepServices } from './keep-services.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });

async function serve(): Promise<number> {
  const asked = askedToEnd();
  const env = readStoreEnv();
  const data = dataFolder(values.data ?? env.ATTRIBUNE_DATA);
  const kept = await keepServices(env, data, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify({ ...kept.services, pid: process.pid, data })}\n`);
  const broken = await Promise.race([asked, kept.broken]);
  if (broken !== null) process.stderr.write(`${broken}\n`);
  await kept.stop();
  return broken === null ? 0 : 1;
}

/** Resolves with null when this process is to end. A second signal is not needed and changes nothing. */
function askedToEnd(): Promise<null> {
  return new Promise((resolve) => {
    const end = () => resolve(null);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
    process.on('disconnect', end);
    // Writing to a reader that is gone must not end the process before its servers are stopped.
    process.stdout.on('error', end);
    process.stderr.on('error', end);
    const input = fstatSync(0);
    // Only a pipe tells that its other end is gone; /dev/null would end at once.
    if (input.isFIFO() || input.isSocket()) process.stdin.on('close', end).on('error', end).resume();
  });
}

serve().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
