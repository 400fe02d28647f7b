import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { environment } from '../env.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEEDS = join(ROOT, '..', 'shared', 'seeds');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attribune-start-'));
  folders.push(folder);
  return folder;
}

/** Runs npm start's program to its end, or until `until` stands in its output. */
function start(args: readonly string[], env: NodeJS.ProcessEnv, until?: RegExp) {
  const child = spawn('node', [join(ROOT, 'scripts', 'start.mjs'), ...args], {
    cwd: ROOT,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = {
    output: '',
    child,
    ended: new Promise<number | null>((resolve) => child.on('exit', resolve)),
  };
  const read = (chunk: Buffer) => {
    run.output += chunk.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const said = async () => {
    while (until && !until.test(run.output) && child.exitCode === null) await sleep(50);
  };
  return { ...run, read: () => run.output, said };
}

describe('npm start', () => {
  it('names every setting and option that cannot be used, and starts nothing', async () => {
    const run = start(['--port', 'eighty'], {
      ATTRIBUNE_DATA: newFolder(),
      DATABASE_URL: 'mysql://x',
      MEILI_URL: 'nonsense',
      ADMIN_TOKEN: 'short',
    });
    expect(await run.ended).toBe(2);
    for (const name of ['--port', 'DATABASE_URL', 'MEILI_URL', 'ADMIN_TOKEN'])
      expect(run.read()).toContain(name);
  });

  it('is refused where another one uses the same data folder', async () => {
    const run = start([], { ATTRIBUNE_DATA: inject('product').dataFolder });
    expect(await run.ended).toBe(1);
    expect(run.read()).toMatch(/another npm start \(process \d+\)/iu);
  });

  it('stops with the remedy where the asked port is taken', async () => {
    const port = new URL(inject('product').site).port;
    const run = start(['--port', port], { ATTRIBUNE_DATA: newFolder() });
    expect(await run.ended).toBe(1);
    expect(run.read()).toContain(`Port ${port} is taken`);
    expect(run.read()).toContain('--port');
  });

  it.skipIf(!existsSync(SEEDS))(
    'takes a corpus of one’s own, and the pages say what its files do not',
    async () => {
      const run = start(
        ['--corpus', SEEDS],
        { ATTRIBUNE_DATA: newFolder(), WEB_PORT: '4520', API_PORT: '4620' },
        /Ctrl-C stops everything/u,
      );
      await run.said();
      const site = /Site\s+(http:\S+)/u.exec(run.read())?.[1] ?? '';
      const read = async (path: string) => (await fetch(new URL(path, site))).text();
      const story = /href="(\/stories\/[^"#]+)/u.exec(await read('/'))?.[1] ?? 'no story';
      const page = await read(story);
      expect(page).toContain('not given in the file');
      const documents = [
        ...new Set([...page.matchAll(/href="(\/documents\/[^"#]+)/gu)].map(([, path]) => path ?? '')),
      ];
      expect(documents).toHaveLength(5);
      const untitled = (await Promise.all(documents.map(read))).filter((text) => /untitled/iu.test(text));
      expect(untitled.length).toBeGreaterThanOrEqual(3);
      run.child.kill('SIGTERM');
      expect(await run.ended).toBe(0);
    },
  );

  it('says which part crashed, stops the rest, and the next start takes up the data', async () => {
    const data = newFolder();
    const env = { ATTRIBUNE_DATA: data, WEB_PORT: '4510', API_PORT: '4610' };
    const first = start([], env, /Ctrl-C stops everything/u);
    await first.said();
    const { parts } = JSON.parse(readFileSync(join(data, 'start.json'), 'utf8')) as {
      parts: Record<string, number>;
    };
    process.kill(parts['API'] ?? 0, 'SIGKILL');
    expect(await first.ended).toBe(1);
    expect(first.read()).toContain('The API ended by itself');
    for (const pid of Object.values(parts)) expect(() => process.kill(pid, 0)).toThrow();

    const second = start([], env, /Ctrl-C stops everything/u);
    await second.said();
    expect(second.read()).toContain('Attribune is up');
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });
});
