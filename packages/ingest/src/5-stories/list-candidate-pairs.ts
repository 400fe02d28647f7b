import type { StoryFeatures } from './story-features.ts';

/** A key that more documents hold than this tells nothing of two of them, and its pairs would be most of the work. */
const MOST_HOLDERS = 150;

/** The pairs of documents that share at least one telling key, by index, the lower one first, in order. */
export function listCandidatePairs(component: readonly StoryFeatures[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  component.forEach(({ keys }, index) => {
    for (const key of keys) {
      const holders = byKey.get(key);
      if (holders) holders.push(index);
      else byKey.set(key, [index]);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const holders of byKey.values()) {
    if (holders.length > MOST_HOLDERS) continue;
    holders.forEach((a, i) => {
      for (const b of holders.slice(i + 1)) pairs.set(a * component.length + b, [a, b]);
    });
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
