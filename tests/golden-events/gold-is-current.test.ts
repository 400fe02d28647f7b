import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildEvent, listEvents } from './build-gold.ts';

describe.each(listEvents())('the golden event %s', (event) => {
  it('is what its labels make, to the byte', () => {
    for (const [path, bytes] of buildEvent(event)) expect(readFileSync(path, 'utf8'), path).toBe(bytes);
  });
});
