// What both commands need before anything else: the pinned pnpm, the locked packages, Node 24.
// No dependencies, and syntax that Node 18 reads: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');

/** Environment for every child: no telemetry, no prompts, a compile cache that makes the second start fast. */
export function childEnvironment() {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NODE_NO_WARNINGS: '1',
    NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'compile'),
    PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}`,
  };
}

/** The exact pnpm of package.json, as npx wants it ("pnpm@12.21.0"). */
export function pinnedPnpm() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return manifest.packageManager.split('+')[0];
}

/** What the installed packages depend on: the lockfile, every manifest's scope and the platform. */
function wantedState(scope) {
  const hash = createHash('sha256').update(scope).update(`${process.platform}-${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/**
 * Installs the locked packages unless the very same ones are there already.
 * `scope` is `product` (what the site, the API and the engine need) or `everything` (with the tests' browser).
 * Throws with pnpm's last lines when it fails.
 */
export async function installPackages(scope, onLine) {
  const marker = join(ROOT, 'node_modules', '.attribune-installed.json');
  const done = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : {};
  const ready =
    existsSync(NODE) && (done[scope] === wantedState(scope) || done.everything === wantedState('everything'));
  if (ready) return false;
  const filter =
    scope === 'everything' ? [] : ['--filter', '!@attribune/tests', '--filter', '!@attribune/bench'];
  await runPinned(
    [
      ...filter,
      'install',
      ...(scope === 'product' ? ['--prod'] : []),
      '--frozen-lockfile',
      '--prefer-offline',
      '--reporter',
      'append-only',
    ],
    onLine,
  );
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, JSON.stringify({ [scope]: wantedState(scope) }));
  return true;
}

function runPinned(args, onLine) {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['-y', pinnedPnpm(), ...args], {
      cwd: ROOT,
      env: childEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const last = [];
    const read = (chunk) => {
      for (const line of String(chunk)
        .split('\n')
        .filter((l) => l.trim())) {
        last.push(line);
        if (last.length > 15) last.shift();
        // Warnings about engines speak of the Node that installs, not of the one that will run: they are kept for a failure only.
        if (!line.includes('[WARN]') && !line.startsWith('npm warn')) onLine(line);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (cause) => reject(new Error('npx could not be started: is npm installed?', { cause })));
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`pnpm ${args.join(' ')} exited with ${code}:\n${last.join('\n')}`));
    });
  });
}
