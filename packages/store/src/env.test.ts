import { describe, expect, it } from 'vitest';
import { readStoreEnv } from './env.ts';

describe('readStoreEnv', () => {
  it('takes what is set, and an empty value for none', () => {
    expect(readStoreEnv({ DATABASE_URL: 'postgres://a/b', MEILI_URL: '', HOME: '/root' })).toEqual({
      DATABASE_URL: 'postgres://a/b',
    });
  });

  it('names every fault, and no value: they hold passwords', () => {
    const read = () => readStoreEnv({ DATABASE_URL: 'mysql://secret', MEILI_URL: 'secret' });
    expect(read).toThrow(/DATABASE_URL: must be a postgres[\s\S]*MEILI_URL: must be an http/u);
    expect(read).not.toThrow(/secret/u);
  });
});
