import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../testkit/temporary-folder.ts';
import { getAdminToken } from './admin-token.ts';
import { findServices } from './find-services.ts';
import { saveServices } from './services-file.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const kept = { databaseUrl: 'postgres://here/db', meiliUrl: 'http://here', meiliKey: 'key' };
const find = (settings: object) => findServices({ ATTRIBUNE_DATA: folder.path, ...settings });

describe('findServices', () => {
  it('finds nothing where nothing is set and nothing runs', () => {
    expect(find({})).toBeNull();
    expect(find({ MEILI_URL: 'http://there' })).toBeNull();
  });

  it('finds what a living process keeps', () => {
    saveServices(folder.path, kept);
    expect(find({})).toEqual(kept);
  });

  it('puts what is set first', () => {
    saveServices(folder.path, kept);
    expect(find({ MEILI_URL: 'http://there' })).toEqual({
      ...kept,
      meiliUrl: 'http://there',
      meiliKey: null,
    });
    expect(find({ DATABASE_URL: kept.databaseUrl })).toEqual(kept);
  });

  it('does not search another database with the Meilisearch that holds this one', () => {
    saveServices(folder.path, kept);
    const other = { databaseUrl: 'postgres://there/db', meiliUrl: null, meiliKey: null };
    expect(find({ DATABASE_URL: other.databaseUrl })).toEqual(other);
  });
});

describe('getAdminToken', () => {
  it('makes a token once and keeps it, unless one is set', () => {
    const token = getAdminToken({ ATTRIBUNE_DATA: folder.path });
    expect(token).toMatch(/^[\w-]{32}$/u);
    expect(getAdminToken({ ATTRIBUNE_DATA: folder.path })).toBe(token);
    expect(getAdminToken({ ATTRIBUNE_DATA: folder.path, ADMIN_TOKEN: 'mine' })).toBe('mine');
  });
});
