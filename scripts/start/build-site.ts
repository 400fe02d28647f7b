import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const WEB = join(import.meta.dirname, '..', '..', 'apps', 'web');

/** The program of Next itself: killing `npx next` would leave its server behind (measured.md). */
export const NEXT = join(
  createRequire(join(WEB, 'package.json')).resolve('next/package.json'),
  '..',
  'dist',
  'bin',
  'next',
);

/** Hash of every file that the build reads. */
function buildKey(): string {
  const root = join(WEB, '..', '..');
  const files = globSync(
    [
      'apps/web/**/*.{ts,tsx,css,mjs,json,svg,ico,woff2}',
      'packages/schema/src/**/*.ts',
      'pnpm-lock.yaml',
      'docs/scorecard.json',
    ],
    {
      cwd: root,
      exclude: (path) =>
        path.includes('node_modules') || path.includes('.next') || path.endsWith('.tsbuildinfo'),
    },
  ).sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it ended by itself just now
  }
}

/** Builds the site unless the same sources were built already. Returns what it did; throws with the end of Next's output. */
export async function buildSite(env: NodeJS.ProcessEnv, onLine: (line: string) => void): Promise<string> {
  const marker = join(WEB, '.next', 'attribune-build.json');
  const key = buildKey();
  if (existsSync(marker) && JSON.parse(readFileSync(marker, 'utf8')).key === key) return 'already built';
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [NEXT, 'build'], {
      cwd: WEB,
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: the build has children of its own, and all of them end with this process.
      detached: true,
    });
    let output = '';
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-6000);
      onLine(chunk.toString().trim().split('\n').at(-1) ?? '');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`next build ended with code ${code}:\n${output}`)),
    );
    process.once('exit', () => endGroup(child));
  });
  writeFileSync(marker, JSON.stringify({ key: buildKey() }));
  return 'built';
}
