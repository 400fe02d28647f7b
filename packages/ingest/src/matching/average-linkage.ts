/** A weighted link between two items, by their indexes; pairs that are not given count as 0. */
export type Link = { readonly a: number; readonly b: number; readonly weight: number };

export type JoiningRule = {
  /** Least mean weight of a union. */
  readonly threshold: number;
  /** Forbids a union whatever its weight. */
  readonly mayJoin?: (a: readonly number[], b: readonly number[]) => boolean;
};

/** The most similar later group of a group. */
type Union = { readonly with: number; readonly mean: number };

type Cluster = {
  readonly id: number;
  readonly members: number[];
  /** Sum of weights to each other group, by its id. */
  readonly sums: Map<number, number>;
  /** Later groups that it may not join as they are now. */
  readonly refused: Set<number>;
  /** Kept up to date, so that a union is found by looking at each group once and not at each link. */
  best: Union | null;
};

type Clusters = Map<number, Cluster>;

/**
 * Groups items by average linkage: the two groups with the greatest mean weight between their members are joined until
 * none reaches the threshold. Only given links are looked at, so that the work follows their number. The result does not
 * depend on the order of links; items are joined in the order of their indexes where weights are equal.
 */
export function averageLinkage(items: number, links: readonly Link[], rule: JoiningRule): number[][] {
  const clusters = toClusters(items, links);
  for (const cluster of clusters.values()) cluster.best = bestUnionOf(cluster, clusters);
  for (;;) {
    const first = mostSimilar(clusters, rule.threshold);
    const second = first?.best && clusters.get(first.best.with);
    if (!first || !second) break;
    if (rule.mayJoin && !rule.mayJoin(first.members, second.members)) {
      first.refused.add(second.id);
      first.best = bestUnionOf(first, clusters);
    } else unite(clusters, first, second);
  }
  return [...clusters.values()].map((cluster) => cluster.members.sort((x, y) => x - y));
}

function toClusters(items: number, links: readonly Link[]): Clusters {
  const clusters: Clusters = new Map();
  for (let id = 0; id < items; id++) {
    clusters.set(id, { id, members: [id], sums: new Map(), refused: new Set(), best: null });
  }
  for (const { a, b, weight } of links) {
    clusters.get(a)?.sums.set(b, weight);
    clusters.get(b)?.sums.set(a, weight);
  }
  return clusters;
}

/** The first of the groups whose best union has the greatest mean; null where none reaches the threshold. */
function mostSimilar(clusters: Clusters, threshold: number): Cluster | null {
  let most: Cluster | null = null;
  for (const cluster of clusters.values()) {
    if (!cluster.best || cluster.best.mean < threshold) continue;
    if (!most?.best || cluster.best.mean > most.best.mean) most = cluster;
  }
  return most;
}

function bestUnionOf(cluster: Cluster, clusters: Clusters): Union | null {
  let best: Union | null = null;
  for (const other of cluster.sums.keys()) {
    if (other > cluster.id && !cluster.refused.has(other))
      best = better(best, unionOf(cluster, other, clusters));
  }
  return best;
}

function unionOf(cluster: Cluster, other: number, clusters: Clusters): Union {
  const members = clusters.get(other)?.members.length ?? 1;
  return { with: other, mean: (cluster.sums.get(other) ?? 0) / (cluster.members.length * members) };
}

function better(best: Union | null, next: Union): Union {
  if (!best || next.mean > best.mean) return next;
  return next.mean === best.mean && next.with < best.with ? next : best;
}

/** Joins `from` into the earlier group `into`; the sums of weights to every other group add up. */
function unite(clusters: Clusters, into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  clusters.delete(from.id);
  into.sums.delete(from.id);
  for (const [id, sum] of from.sums) {
    const other = clusters.get(id);
    if (!other || other === into) continue;
    const total = (into.sums.get(id) ?? 0) + sum;
    into.sums.set(id, total);
    other.sums.set(into.id, total);
    other.sums.delete(from.id);
    if (other.best?.with === from.id) other.best = bestUnionOf(other, clusters);
  }
  into.refused.clear();
  into.best = bestUnionOf(into, clusters);
  for (const id of into.sums.keys()) {
    const other = clusters.get(id);
    if (other && id < into.id) renewUnion(other, into, clusters);
  }
}

/** Brings the best union of an earlier group up to date after `changed` grew: it may be asked again whether they may join. */
function renewUnion(earlier: Cluster, changed: Cluster, clusters: Clusters): void {
  earlier.refused.delete(changed.id);
  earlier.best =
    earlier.best?.with === changed.id
      ? bestUnionOf(earlier, clusters)
      : better(earlier.best, unionOf(earlier, changed.id, clusters));
}
