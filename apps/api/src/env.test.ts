import { describe, expect, it } from 'vitest';
import { readApiEnv } from './env.ts';

describe('readApiEnv', () => {
  it('needs no setting at all', () => {
    expect(readApiEnv({})).toEqual({ host: '127.0.0.1', port: 4000, store: {} });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readApiEnv({ API_PORT: '', ADMIN_TOKEN: '', DATABASE_URL: '' }).port).toBe(4000);
  });

  it('names every fault at once, those of the store too, and no value', () => {
    const read = () =>
      readApiEnv({ API_PORT: 'ninety', ADMIN_TOKEN: 'short', DATABASE_URL: 'mysql://user:secret@host/db' });
    expect(read).toThrow(
      /API_PORT: must be a number[\s\S]*DATABASE_URL: must be[\s\S]*ADMIN_TOKEN: must be 24/u,
    );
    expect(read).not.toThrow(/ninety|short\b|secret/u);
  });
});
