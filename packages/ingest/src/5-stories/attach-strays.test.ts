import { describe, expect, it } from 'vitest';
import type { Link } from '../matching/average-linkage.ts';
import { attachStrays } from './attach-strays.ts';
import type { StoryFeatures } from './story-features.ts';

/** Documents that share two names and nothing else that counts. */
const component = Array.from(
  { length: 5 },
  (_, at): StoryFeatures => ({
    id: `d${at}`,
    publishedAt: null,
    bucket: null,
    terms: ['ostrel', 'orlenna'].map((stem) => ({ stem, count: 2, weight: 8, isName: true })),
    keys: [],
    sketch: { signature: [], smallest: [], isWhole: true },
  }),
);
const GROUPS = [[0, 1], [2, 3], [4]];

/** Both pairs hold together, the last document is alike both, and the pairs are alike each other as given. */
function linksWith(betweenPairs: number): Link[] {
  const link = (a: number, b: number, weight: number): Link => ({ a, b, weight });
  const across = [
    link(0, 2, betweenPairs),
    link(0, 3, betweenPairs),
    link(1, 2, betweenPairs),
    link(1, 3, betweenPairs),
  ];
  return [
    link(0, 1, 0.5),
    link(2, 3, 0.5),
    ...across,
    link(0, 4, 0.15),
    link(1, 4, 0.15),
    link(2, 4, 0.14),
    link(3, 4, 0.14),
  ];
}

describe('a document that no group holds', () => {
  it('goes to the nearest of two groups that tell of one event', () => {
    const [home] = attachStrays(GROUPS, component, linksWith(0.13));
    expect(home).toEqual(expect.arrayContaining([0, 1, 4]));
  });

  it('stays alone between two groups that have less in common with each other than with it', () => {
    expect(attachStrays(GROUPS, component, linksWith(0.02))).toEqual(GROUPS);
  });

  it('stays alone where it is like nothing', () => {
    const links = [
      { a: 0, b: 1, weight: 0.5 },
      { a: 2, b: 3, weight: 0.5 },
    ];
    expect(attachStrays(GROUPS, component, links)).toEqual(GROUPS);
  });
});
