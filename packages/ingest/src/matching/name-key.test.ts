import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('names of places and of their people', () => {
  it.each([
    ['russia', 'russian'],
    ['ukraine', 'ukrainian'],
    ['korea', 'korean'],
    ['sweden', 'swedes'],
    ['moscow', 'russia'],
    ['britain', 'uk'],
  ])('%s and %s may meet', (a, b) => {
    expect(nameKey(a).slice(0, 4)).toBe(nameKey(b).slice(0, 4));
  });

  it.each([
    ['iran', 'iraq'],
    ['austria', 'australia'],
    ['niger', 'nigeria'],
  ])('%s and %s stay apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
