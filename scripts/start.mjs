#!/usr/bin/env node
// `npm start`: installs what is pinned, then hands over to Node 24 (scripts/start/supervise.ts), which starts everything.
// This file has no dependencies and runs on Node 18, the oldest Node a fresh machine may have.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { phase } from './install/progress.mjs';
import { childEnvironment, installPackages, NODE, ROOT } from './install/toolchain.mjs';

const started = Date.now();
const major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  console.error(
    `Attribune needs Node 18 or later to install itself (it brings Node 24 along); this is ${process.version}.`,
  );
  process.exit(1);
}
try {
  await phase('Packages', async (note) =>
    (await installPackages('product', note)) ? 'installed from the lockfile' : 'already installed',
  );
} catch (error) {
  console.error(
    `\n${error.message}\n\nCheck the connection to the npm registry and run npm start again; nothing else was changed.`,
  );
  process.exit(1);
}

const settings = existsSync(join(ROOT, '.env')) ? [`--env-file=${join(ROOT, '.env')}`] : [];
const child = spawn(
  NODE,
  [
    ...settings,
    '--import',
    join(ROOT, 'scripts', 'start', 'tether.mjs'),
    join(ROOT, 'scripts', 'start', 'supervise.ts'),
    ...process.argv.slice(2),
  ],
  {
    cwd: ROOT,
    env: { ...childEnvironment(), ATTRIBUNE_STARTED: String(started) },
    // The pipe tells the supervisor when this process is gone, even by kill -9 (tether.mjs).
    stdio: ['pipe', 'inherit', 'inherit'],
  },
);
// A terminal sends Ctrl-C to both; a plain kill reaches only this process, so it is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
