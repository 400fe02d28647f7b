import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFirstDifference, listCases } from './cases.ts';
import { STAGES } from './stages.ts';

describe('golden cases', () => {
  it.each(listCases().map((golden) => [`${golden.stage}/${golden.name}: ${golden.why}`, golden] as const))(
    '%s',
    async (_, { stage, folder, source }) => {
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as unknown;
      const got = JSON.parse(JSON.stringify(await STAGES[stage].view(source))) as unknown;
      expect(findFirstDifference(expected, got)).toBeNull();
    },
  );
});

describe('the first difference', () => {
  it.each([
    [{ a: [1, 2] }, { a: [1, 2] }, null],
    [{ a: [1, 2] }, { a: [1, 3] }, '$.a.1: expected 2, got 3'],
    [[1], [1, 2], '$.1: expected undefined, got 2'],
    [{}, [], '$: expected {}, got []'],
    ['a', null, '$: expected "a", got null'],
  ])('of %j and %j is %s', (expected, got, difference) => {
    expect(findFirstDifference(expected, got)).toBe(difference);
  });
});
