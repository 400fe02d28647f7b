import { describe, expect, it } from 'vitest';
import { isAdmin } from './admin.ts';

const TOKEN = 'a-token-that-only-tests-know';

describe('isAdmin', () => {
  it('takes the token and nothing else', () => {
    expect(isAdmin(`Bearer ${TOKEN}`, TOKEN)).toBe(true);
    for (const header of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      TOKEN,
      `bearer ${TOKEN}`,
      `Bearer ${TOKEN} `,
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      `Basic ${TOKEN}`,
      `Bearer ${'x'.repeat(10_000)}`,
    ]) {
      expect(isAdmin(header, TOKEN), String(header).slice(0, 40)).toBe(false);
    }
  });

  it('takes nothing where there is no token', () => {
    for (const header of ['Bearer null', 'Bearer undefined', 'Bearer '])
      expect(isAdmin(header, null)).toBe(false);
  });
});
