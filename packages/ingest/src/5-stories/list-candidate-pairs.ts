import type { StoryFeatures } from './story-features.ts';
import { isWorthComparing } from './story-keys.ts';

/** The pairs of documents that are worth comparing by their keys, by index, the lower one first, in order. */
export function listCandidatePairs(documents: readonly Pick<StoryFeatures, 'keys'>[]): [number, number][] {
  const holders = new Map<string, number[]>();
  return documents
    .flatMap(({ keys }, index) => {
      const pairs = listEarlier(keys, holders).map((other): [number, number] => [other, index]);
      for (const key of keys) {
        const known = holders.get(key);
        if (known) known.push(index);
        else holders.set(key, [index]);
      }
      return pairs;
    })
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Which of the documents before are worth comparing with one that has these keys. */
function listEarlier(keys: readonly string[], holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, { rare: number; common: number; bands: number }>();
  for (const key of keys) {
    const kind = key.startsWith('r:') ? 'rare' : key.startsWith('c:') ? 'common' : 'bands';
    for (const other of holders.get(key) ?? []) {
      const counts = shared.get(other) ?? { rare: 0, common: 0, bands: 0 };
      counts[kind] += 1;
      shared.set(other, counts);
    }
  }
  return [...shared].flatMap(([other, counts]) => (isWorthComparing(counts) ? [other] : []));
}
