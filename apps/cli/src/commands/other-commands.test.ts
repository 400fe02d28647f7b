import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import { type TemporaryFolder, temporaryFolder } from '@attribune/store/testkit/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAttribune } from '../../testkit/run-attribune.ts';

const ARTICLE = fileURLToPath(new URL('../../../../sample/corrin-tunnel-collapse/05.txt', import.meta.url));

let folder: TemporaryFolder;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

describe('attribune explain', () => {
  it('shows each sentence with its role, the rules that fired and the claims made of it', async () => {
    const { code, out } = await runAttribune(['explain', ARTICLE]);
    expect(code).toBe(0);
    expect(out).toMatch(/^sourced +\S/mu);
    expect(out).toMatch(/^ +→ quantity by /mu);
  });

  it('gives the same to machines, with the words of each sentence', async () => {
    const { out } = await runAttribune(['explain', '--json', ARTICLE]);
    const explained = JSON.parse(out) as { sentences: { text: string; role: string; claims: string[] }[] };
    expect(explained.sentences.length).toBeGreaterThan(5);
    expect(explained.sentences.some(({ claims }) => claims.length > 0)).toBe(true);
  });

  it('names a file that is not there and ends with 2', async () => {
    const { code, errors } = await runAttribune(['explain', join(folder.path, 'none.txt')]);
    expect(code).toBe(2);
    expect(errors).toContain('nothing at this path');
  });
});

describe('attribune admin-token', () => {
  it('makes a token once, keeps it where only its owner reads it, and gives way to ADMIN_TOKEN', async () => {
    const env = { ATTRIBUNE_DATA: join(folder.path, 'data') };
    const first = await runAttribune(['admin-token'], { env });
    expect(first.out).toMatch(/^[\w-]{16,}\n$/u);
    expect((await runAttribune(['admin-token'], { env })).out).toBe(first.out);
    expect(statSync(join(folder.path, 'data', 'admin-token')).mode & 0o777).toBe(0o600);
    const own = await runAttribune(['admin-token'], {
      env: { ...env, ADMIN_TOKEN: 'a-token-of-my-own-that-is-long' },
    });
    expect(own.out).toBe('a-token-of-my-own-that-is-long\n');
  });
});

describe('attribune', () => {
  it('tells its version and its commands', async () => {
    expect((await runAttribune(['--version'])).out).toBe(`${ENGINE_VERSION}\n`);
    const { code, out } = await runAttribune(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'ingest',
      'analyse',
      'compare',
      'explain',
      'reingest',
      'worker',
      'search',
      'status',
    ]) {
      expect(out).toContain(`\n  ${name} `);
    }
  });

  it('names a database that does not answer, without its password', async () => {
    const env = { DATABASE_URL: 'postgres://someone:hidden@127.0.0.1:1/news' };
    const { code, errors } = await runAttribune(['status'], { env });
    expect(code).toBe(1);
    expect(errors).toContain('The database 127.0.0.1:1/news cannot be used');
    expect(errors).not.toContain('hidden');
  });

  it.each([
    [['reingest']],
    [['reingest', 'x', '--preview', '--accept', 'y']],
    [['search']],
    [['search', 'x', '--limit', '0']],
    [['ingest']],
  ])('refuses a call without what it needs: %s', async (args) => {
    const { code, errors } = await runAttribune(args);
    expect(code).toBe(2);
    expect(errors).toMatch(/^error: /mu);
  });
});
