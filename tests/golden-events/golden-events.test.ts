import { beforeAll, describe, expect, it } from 'vitest';
import { analyseEvents } from './analyse-events.ts';
import { listEvents } from './build-gold.ts';
import { listDifferences } from './find-differences.ts';
import { readKnownGaps, toKnownGaps } from './known-gaps.ts';

let analysis: Awaited<ReturnType<typeof analyseEvents>>;
beforeAll(async () => {
  analysis = await analyseEvents();
}, 60_000);

describe.each(listEvents())('the golden event %s', (event) => {
  it('is read as a reader would, but for exactly the gaps in known-gaps.json', () => {
    const differences = listDifferences(analysis, event);
    const now = toKnownGaps(differences);
    const known = Object.fromEntries(
      Object.entries(readKnownGaps()).filter(([path]) => path.startsWith(`${event}/`)),
    );
    const first = differences.find(({ path }) => !(path in known));
    const mended = Object.keys(known).filter((path) => !(path in now));
    if (first)
      expect.fail(
        `${first.path}: expected ${first.expected}, got ${first.got}${first.detail ? `: ${first.detail}` : ''}`,
      );
    expect(mended, 'mended: remove these lines from known-gaps.json').toEqual([]);
    expect(now, 'known gaps that give something else now: change these lines').toEqual(known);
  });
});

it('names no gap of an event that is not there', () => {
  const events = new Set(listEvents());
  expect(Object.keys(readKnownGaps()).filter((path) => !events.has(path.split('/')[0] ?? ''))).toEqual([]);
});
