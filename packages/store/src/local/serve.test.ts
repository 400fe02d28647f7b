import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServedProcess, serveProcess } from '../../testkit/served-process.ts';
import { type TemporaryFolder, temporaryFolder } from '../../testkit/temporary-folder.ts';
import { findPostmaster } from './clear-postmaster-file.ts';
import { findServices } from './find-services.ts';
import { isRunning } from './is-running.ts';
import { findMeilisearchPackage } from './meilisearch-binary.ts';
import { findCluster } from './place-postgres.ts';
import { removeData } from './remove-data.ts';

const isRoot = process.getuid?.() === 0;
const hasMeilisearch = findMeilisearchPackage() !== null;

let folder: TemporaryFolder;
let data: string;
let running: ServedProcess[];
beforeEach(() => {
  folder = temporaryFolder();
  data = folder.path;
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGTERM');
    await ended;
  }
  removeData(data);
  folder.remove();
});

async function serve(settings: Record<string, string> = {}, user: { uid?: number; gid?: number } = {}) {
  const process = serveProcess(data, settings, user);
  running.push(process);
  return { ...process, services: await process.ready };
}
const idsIn = (data: string) => ({
  postgres: findPostmaster(findCluster(data))?.pid,
  meilisearch: hasMeilisearch ? Number(readFileSync(join(data, 'meilisearch.pid'), 'utf8')) : undefined,
});
async function query(url: string | undefined, statement: string) {
  const client = new pg.Client({ connectionString: url ?? '' });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

describe('serve', () => {
  it('starts both servers, says where they are, and stops all on SIGTERM', async () => {
    const { child, services, ended } = await serve();
    expect(findServices({ ATTRIBUNE_DATA: folder.path })).toEqual({
      databaseUrl: services?.databaseUrl,
      meiliUrl: services?.meiliUrl,
      meiliKey: services?.meiliKey,
    });
    expect(await query(services?.databaseUrl, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    if (hasMeilisearch) expect((await fetch(`${services?.meiliUrl}/indexes`)).status).toBe(401);
    for (const secret of ['services.json', 'postgres-password']) {
      expect(statSync(join(folder.path, secret)).mode & 0o077).toBe(0);
    }
    const { postgres, meilisearch } = idsIn(folder.path);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(postgres && isRunning(postgres, 'postgres')).toBe(false);
    expect(meilisearch && isRunning(meilisearch, 'meilisearch')).toBeFalsy();
    for (const left of ['services.json', 'serve.pid', 'meilisearch.pid']) {
      expect(existsSync(join(folder.path, left))).toBe(false);
    }
    expect(findServices({ ATTRIBUNE_DATA: folder.path })).toBeNull();
  });

  it('ends when the process that started it is gone', async () => {
    const { child, ended } = await serve();
    const { postgres } = idsIn(folder.path);
    child.stdin?.destroy();
    expect((await ended).code).toBe(0);
    expect(postgres && isRunning(postgres, 'postgres')).toBe(false);
  });

  it('takes over after it was killed, with the data', async () => {
    const first = await serve();
    await query(first.services?.databaseUrl, 'create table kept as select 7 as value');
    const orphans = idsIn(folder.path);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(findServices({ ATTRIBUNE_DATA: folder.path })).toBeNull();
    const second = await serve();
    expect(await query(second.services?.databaseUrl, 'select value from kept')).toEqual([{ value: 7 }]);
    expect(idsIn(folder.path).postgres).not.toBe(orphans.postgres);
    expect(orphans.meilisearch && isRunning(orphans.meilisearch, 'meilisearch')).toBeFalsy();
  });

  it('takes over after everything was killed', async () => {
    const first = await serve();
    const { postgres, meilisearch } = idsIn(folder.path);
    for (const pid of [first.child.pid, postgres, meilisearch]) if (pid) process.kill(pid, 'SIGKILL');
    await first.ended;
    expect((await serve()).services).not.toBeNull();
  });

  it('names the process that already keeps the folder', async () => {
    const first = await serve();
    const second = await serve();
    expect(second.services).toBeNull();
    expect(await second.ended).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`Process ${first.child.pid} already keeps`),
    });
    expect(await query(first.services?.databaseUrl, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  it('names the server that ended by itself, stops the other and fails', async () => {
    const { ended } = await serve();
    const { postgres, meilisearch } = idsIn(folder.path);
    if (postgres) process.kill(postgres, 'SIGKILL');
    expect(await ended).toMatchObject({ code: 1, errors: expect.stringContaining('PostgreSQL ended') });
    expect(meilisearch && isRunning(meilisearch, 'meilisearch')).toBeFalsy();
  });

  it.runIf(isRoot)(
    'places its data elsewhere, once and saying so, where root’s folder is closed to Postgres',
    async () => {
      data = join(folder.path, 'home', 'data');
      mkdirSync(data, { recursive: true });
      chmodSync(join(folder.path, 'home'), 0o700);
      const first = await serve();
      await query(first.services?.databaseUrl, 'create table kept as select 7 as value');
      first.child.kill('SIGTERM');
      expect((await first.ended).errors).toContain('its data is in /var/tmp/attribune-');
      const second = await serve();
      expect(await query(second.services?.databaseUrl, 'select value from kept')).toEqual([{ value: 7 }]);
    },
  );

  it.runIf(isRoot)('lets Postgres pass through a data folder that only root could enter', async () => {
    chmodSync(data, 0o700);
    expect((await serve()).services).not.toBeNull();
    expect(statSync(data).mode & 0o777).toBe(0o711);
    expect(existsSync(join(data, 'postgres'))).toBe(true);
  });

  it.runIf(isRoot)('runs for an ordinary user too', async () => {
    chownSync(folder.path, 65_534, 65_534);
    const { services, ended } = await serve({}, { uid: 65_534, gid: 65_534 });
    expect(services, (await Promise.race([ended, null]))?.errors).not.toBeNull();
    expect(statSync(join(folder.path, 'postgres')).uid).toBe(65_534);
  });

  it('starts nothing that a setting replaces', async () => {
    const settings = {
      DATABASE_URL: 'postgres://elsewhere/db',
      MEILI_URL: 'http://elsewhere',
      MEILI_KEY: 'key',
    };
    const { services } = await serve(settings);
    expect(services).toMatchObject({
      databaseUrl: 'postgres://elsewhere/db',
      meiliUrl: 'http://elsewhere',
      meiliKey: 'key',
    });
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  });

  it('refuses settings that cannot be used, naming each', async () => {
    const { ended } = await serve({ DATABASE_URL: 'mysql://x', MEILI_URL: 'not an address' });
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain('DATABASE_URL');
    expect(errors).toContain('MEILI_URL');
  });
});
