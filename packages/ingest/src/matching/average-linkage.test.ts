import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLinkage, type JoiningRule, type Link } from './average-linkage.ts';

/** The definition, to the letter: look at every pair of groups, join the best, again and again. */
function byDefinition(
  items: number,
  links: readonly Link[],
  { threshold, mayJoin = () => true }: JoiningRule,
): number[][] {
  const weights = new Map(links.map(({ a, b, weight }) => [`${Math.min(a, b)} ${Math.max(a, b)}`, weight]));
  const weightOf = (a: number, b: number) => weights.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
  const groups = Array.from({ length: items }, (_, i) => [i]);
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    groups.forEach((x, a) => {
      groups.forEach((y, b) => {
        if (b <= a) return;
        const sum = x.flatMap((i) => y.map((j) => weightOf(i, j))).reduce((p, q) => p + q, 0);
        const mean = sum / (x.length * y.length);
        if (sum === 0 || mean < threshold || !mayJoin(x, y)) return;
        if (!best || mean > best.mean) best = { a, b, mean };
      });
    });
    const found = best as { a: number; b: number } | null;
    if (!found) return groups.map((group) => group.toSorted((x, y) => x - y));
    groups[found.a] = [...(groups[found.a] ?? []), ...(groups[found.b] ?? [])];
    groups.splice(found.b, 1);
  }
}

const ITEMS = 9;
// Powers of two: means are exact, so that the two ways of adding up cannot differ in the last digit.
const Links = fc
  .uniqueArray(fc.tuple(fc.nat(ITEMS - 1), fc.nat(ITEMS - 1), fc.constantFrom(0.25, 0.5, 1)), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    maxLength: 30,
  })
  .map((triples) => triples.filter(([a, b]) => a !== b).map(([a, b, weight]): Link => ({ a, b, weight })));

describe('averageLinkage', () => {
  it('joins as its definition says, whatever the links', () => {
    fc.assert(
      fc.property(Links, fc.constantFrom(0.2, 0.3, 0.6), (links, threshold) => {
        expect(averageLinkage(ITEMS, links, { threshold })).toEqual(
          byDefinition(ITEMS, links, { threshold }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('and so where some groups may not join', () => {
    const mayJoin = (a: readonly number[], b: readonly number[]) => (a.length + b.length) % 3 !== 0;
    fc.assert(
      fc.property(Links, fc.constantFrom(0.2, 0.5), (links, threshold) => {
        const rule = { threshold, mayJoin };
        expect(averageLinkage(ITEMS, links, rule)).toEqual(byDefinition(ITEMS, links, rule));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(Links, (links) => {
        const turned = links.toReversed().map(({ a, b, weight }) => ({ a: b, b: a, weight }));
        expect(averageLinkage(ITEMS, turned, { threshold: 0.3 })).toEqual(
          averageLinkage(ITEMS, links, { threshold: 0.3 }),
        );
      }),
    );
  });

  it('keeps items without links apart', () => {
    expect(averageLinkage(3, [], { threshold: 0 })).toEqual([[0], [1], [2]]);
  });
});
