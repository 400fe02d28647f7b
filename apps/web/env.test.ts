import { describe, expect, it } from 'vitest';
import { readWebEnv } from './env.ts';

describe('the settings of the site', () => {
  it('need none', () => {
    expect(readWebEnv({})).toEqual({
      WEB_PORT: 3000,
      API_URL: 'http://127.0.0.1:4000/graphql',
      API_TIMEOUT_MS: 10_000,
    });
    expect(readWebEnv({ PUBLIC_URL: '' }).PUBLIC_URL).toBeUndefined();
  });

  it('take the public address without its last slash', () => {
    expect(readWebEnv({ PUBLIC_URL: 'https://news.example/' }).PUBLIC_URL).toBe('https://news.example');
  });

  it('name every fault at once', () => {
    expect(() => readWebEnv({ WEB_PORT: 'x', API_URL: 'javascript:alert(1)' })).toThrow(
      /WEB_PORT: must be a number\n {2}API_URL: must be an http or https address/u,
    );
  });
});
