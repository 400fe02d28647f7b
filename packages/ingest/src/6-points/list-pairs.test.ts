import { describe, expect, it } from 'vitest';
import { listPairs } from './list-pairs.ts';

const claim = (...keys: string[]) => ({ features: new Map(keys.map((key) => [key, 1])) });
const common = (count: number) => Array.from({ length: count }, (_, i) => claim('everywhere', `only ${i}`));

describe('listPairs', () => {
  it('compares each claim with each in a story of a size that people read', () => {
    expect(listPairs([claim('a'), claim('b'), claim()])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(listPairs(common(1_000))).toHaveLength((1_000 * 999) / 2);
  });

  it('compares only claims that share what few hold in a larger one', () => {
    const claims = [
      claim('rare', 'everywhere'),
      ...common(1_500),
      claim('everywhere', 'rare', 'odd'),
      claim('odd'),
    ];
    expect(listPairs(claims)).toEqual([
      [0, 1_501],
      [1_501, 1_502],
    ]);
  });

  it('gives nothing where there is nothing to compare', () => {
    expect(listPairs([])).toEqual([]);
    expect(listPairs([claim('a')])).toEqual([]);
  });
});
