import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTestDatabase, type TestDatabase } from '@attribune/store/testkit/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'attribune-api-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** The API as a process of its own. Node runs the file itself, as it does outside of tests. */
function startApi(settings: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ATTRIBUNE_DATA: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  return {
    child,
    ended: once(child, 'exit').then(([code]) => ({ code: code as number | null, complaint })),
  };
}

/** The address that it prints once it listens. */
async function readAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('It has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\S+/u.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('It ended without an address');
}

describe('the process of the API', () => {
  it('prints its address, answers, and ends with 0 at SIGTERM while a client keeps its connection', async () => {
    const { child, ended } = startApi({ DATABASE_URL: database.databaseUrl, API_PORT: '0' });
    const address = await readAddress(child);
    const reply = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'keep-alive' },
      body: '{"query":"{ status { documents } }"}',
    });
    expect(await reply.json()).toEqual({ data: { status: { documents: 0 } } });
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, complaint: '' });
  });

  it('names a taken port and the remedy', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { ended } = startApi({ DATABASE_URL: database.databaseUrl, API_PORT: String(port) });
    const { code, complaint } = await ended;
    blocker.close();
    expect(code).toBe(1);
    expect(complaint).toContain(`Port ${port} is taken: set API_PORT`);
  });

  it('names all settings that cannot be used, and a missing database, in plain words', async () => {
    const wrong = await startApi({ API_PORT: 'x', DATABASE_URL: 'mysql://a:geheim@b/c' }).ended;
    expect(wrong.code).toBe(1);
    expect(wrong.complaint).toMatch(/API_PORT[\s\S]*DATABASE_URL/u);
    expect(wrong.complaint).not.toMatch(/geheim|at file:/u);
    const none = await startApi({ API_PORT: '0' }).ended;
    expect(none.complaint).toContain('No database is known here.');
  });
});
