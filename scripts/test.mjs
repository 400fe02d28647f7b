#!/usr/bin/env node
// `npm test`: installs what is pinned (with the browser of the tests), then runs every check on Node 24 (scripts/test/suites.ts).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { phase } from './install/progress.mjs';
import { childEnvironment, installPackages, NODE, ROOT } from './install/toolchain.mjs';

try {
  await phase('Packages', async (note) =>
    (await installPackages('everything', note)) ? 'installed from the lockfile' : 'already installed',
  );
} catch (error) {
  console.error(`\n${error.message}\n\n0 passed, 1 failed`);
  process.exit(1);
}
const child = spawn(NODE, [join(ROOT, 'scripts', 'test', 'suites.ts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  env: childEnvironment(),
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
