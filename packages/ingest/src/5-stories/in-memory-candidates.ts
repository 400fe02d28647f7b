import type { StoryCandidates } from './candidates.ts';
import { type LinkEnd, likenessBetween, STRONG } from './link-between.ts';
import { listCandidatePairs } from './list-candidate-pairs.ts';
import type { StoryFeatures } from './story-features.ts';
import { weighAlone } from './weigh-terms.ts';

/** Candidates among documents that are all at hand, as `analyse` needs them. */
export function inMemoryCandidates(all: readonly StoryFeatures[]): StoryCandidates {
  const byId = new Map(all.map((features) => [features.id, features]));
  const connected = connect(listLinks(all));
  return { component: async (ids) => reach(ids, byId, connected) };
}

/** One document's links: the other one, and how alike the two are. */
type Partners = ReadonlyMap<string, number>;

function listLinks(all: readonly StoryFeatures[]): Map<string, Partners> {
  const ends = all.map((features): LinkEnd => ({ features, vector: weighAlone(features) }));
  const links = new Map<string, Map<string, number>>();
  for (const [i, j] of listCandidatePairs(all)) {
    const [a, b] = [ends[i], ends[j]];
    const likeness = a && b ? likenessBetween(a, b) : null;
    if (a && b && likeness !== null) addLink(links, a.features.id, b.features.id, likeness);
  }
  return links;
}

function addLink(links: Map<string, Map<string, number>>, a: string, b: string, likeness: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const partners = links.get(from) ?? new Map<string, number>();
    links.set(from, partners.set(to, likeness));
  }
}

/** Whom each document is connected with: all that are strongly alike, its nearest, and those whose nearest it is. */
function connect(links: ReadonlyMap<string, Partners>): Map<string, Set<string>> {
  const connected = new Map<string, Set<string>>();
  const add = (from: string, to: string) => connected.set(from, (connected.get(from) ?? new Set()).add(to));
  for (const [id, partners] of links) {
    const nearest = nearestOf(partners);
    for (const [other, likeness] of partners) {
      if (likeness < STRONG && other !== nearest) continue;
      add(id, other);
      add(other, id);
    }
  }
  return connected;
}

/** The most alike; of two that are equally so, the first by id. */
function nearestOf(partners: Partners): string | undefined {
  return [...partners].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

function reach(
  from: readonly string[],
  byId: ReadonlyMap<string, StoryFeatures>,
  connected: ReadonlyMap<string, ReadonlySet<string>>,
): StoryFeatures[] {
  const reached = new Map<string, StoryFeatures>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const features = byId.get(id);
    if (!features || reached.has(id)) continue;
    reached.set(id, features);
    waiting.push(...(connected.get(id) ?? []));
  }
  return [...reached.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
