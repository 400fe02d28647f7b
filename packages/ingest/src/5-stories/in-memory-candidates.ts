import type { StoryCandidates } from './candidates.ts';
import type { StoryFeatures } from './story-features.ts';

/** Candidates among documents that are all at hand, as `analyse` needs them. */
export function inMemoryCandidates(all: readonly StoryFeatures[]): StoryCandidates {
  const byId = new Map(all.map((features) => [features.id, features]));
  const byKey = new Map<string, string[]>();
  for (const { id, keys } of all) {
    for (const key of keys) {
      const holders = byKey.get(key);
      if (holders) holders.push(id);
      else byKey.set(key, [id]);
    }
  }
  return { component: async (ids) => reach(ids, byId, byKey) };
}

function reach(
  from: readonly string[],
  byId: ReadonlyMap<string, StoryFeatures>,
  byKey: ReadonlyMap<string, readonly string[]>,
): StoryFeatures[] {
  const reached = new Map<string, StoryFeatures>();
  const followed = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const features = byId.get(id);
    if (!features || reached.has(id)) continue;
    reached.set(id, features);
    for (const key of features.keys) {
      if (followed.has(key)) continue;
      followed.add(key);
      waiting.push(...(byKey.get(key) ?? []));
    }
  }
  return [...reached.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
