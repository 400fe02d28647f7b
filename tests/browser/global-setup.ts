import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { environment } from '../env.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export type RunningProduct = { readonly site: string; readonly token: string; readonly dataFolder: string };

declare module 'vitest' {
  export interface ProvidedContext {
    product: RunningProduct;
  }
}

let stop: () => Promise<void> = async () => {};

export const teardown = (): Promise<void> => stop();

/** Starts the product as a newcomer does, with data of its own, and ends it as Ctrl-C does. What is left behind fails the run. */
export async function setup(project: TestProject): Promise<void> {
  // Readable by the user that Postgres runs as, which the default mode of a temporary folder is not.
  const dataFolder = mkdtempSync(join(tmpdir(), 'attribune-browser-'));
  const child = spawn('node', [join(ROOT, 'scripts', 'start.mjs')], {
    cwd: ROOT,
    env: { ...environment, ATTRIBUNE_DATA: dataFolder, WEB_PORT: '4310', API_PORT: '4410' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));

  const product = await new Promise<RunningProduct>((resolve, reject) => {
    const look = setInterval(() => {
      const site = /Site\s+(http:\S+)/u.exec(output)?.[1];
      const token = /Token\s+(\S+)/u.exec(output)?.[1];
      if (!site || !token || !output.includes('Ctrl-C stops everything')) return;
      clearInterval(look);
      resolve({ site, token, dataFolder });
    }, 100);
    ended.then((code) => {
      clearInterval(look);
      reject(new Error(`npm start ended with ${code}:\n${output}`));
    });
  });
  project.provide('product', product);

  stop = async () => {
    child.kill('SIGTERM');
    const code = await ended;
    const left = listProcessesOf(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
    if (code !== 0 || left.length > 0) {
      throw new Error(
        `npm start ended with ${code} and left behind: ${left.join('; ') || 'nothing'}\n${output}`,
      );
    }
  };
}

/** Processes whose environment names this run's data folder: everything that npm start started. */
function listProcessesOf(dataFolder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`ATTRIBUNE_DATA=${dataFolder}`)) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`];
      } catch {
        return []; // it ended while it was looked at
      }
    });
}
