/** A weighted link between two items, by their indexes; pairs that are not given count as 0. */
export type Link = { readonly a: number; readonly b: number; readonly weight: number };

type Cluster = { members: number[]; sums: Map<number, number> };

/**
 * Groups items by average linkage: the two groups with the greatest mean weight between their members are joined until
 * none reaches the threshold. Only given links are looked at, so that the work follows their number. The result does not
 * depend on the order of links; items are joined in the order of their indexes where weights are equal. `mayJoin` can
 * forbid a union whatever its weight.
 */
export function averageLinkage(
  items: number,
  links: readonly Link[],
  rule: { threshold: number; mayJoin?: (a: readonly number[], b: readonly number[]) => boolean },
): number[][] {
  const clusters = new Map<number, Cluster>();
  for (let i = 0; i < items; i++) clusters.set(i, { members: [i], sums: new Map() });
  for (const { a, b, weight } of links) {
    clusters.get(a)?.sums.set(b, weight);
    clusters.get(b)?.sums.set(a, weight);
  }
  const refused = new Set<string>();
  for (;;) {
    const best = bestUnion(clusters, rule.threshold, refused);
    if (!best) break;
    const [a, b] = best;
    if (rule.mayJoin && !rule.mayJoin(membersOf(clusters, a), membersOf(clusters, b))) {
      refused.add(`${a}+${b}`);
      continue;
    }
    for (const key of refused) if (key.split('+').some((part) => part === `${a}`)) refused.delete(key);
    unite(clusters, a, b);
  }
  return [...clusters.values()].map((cluster) => cluster.members.sort((x, y) => x - y));
}

function membersOf(clusters: ReadonlyMap<number, Cluster>, id: number): readonly number[] {
  return clusters.get(id)?.members ?? [];
}

function bestUnion(
  clusters: ReadonlyMap<number, Cluster>,
  threshold: number,
  refused: ReadonlySet<string>,
): [number, number] | null {
  let best: [number, number] | null = null;
  let most = threshold;
  for (const [a, cluster] of clusters) {
    for (const [b, sum] of cluster.sums) {
      if (b <= a) continue;
      const mean = sum / (cluster.members.length * membersOf(clusters, b).length);
      if (mean < most || refused.has(`${a}+${b}`)) continue;
      if (mean > most || !best || a < best[0] || (a === best[0] && b < best[1])) {
        best = [a, b];
        most = mean;
      }
    }
  }
  return best;
}

/** Joins `b` into `a`; the sums of weights to every other group add up. */
function unite(clusters: Map<number, Cluster>, a: number, b: number): void {
  const into = clusters.get(a);
  const from = clusters.get(b);
  if (!into || !from) return;
  into.members.push(...from.members);
  clusters.delete(b);
  into.sums.delete(b);
  for (const [other, sum] of from.sums) {
    const neighbour = clusters.get(other);
    if (other === a || !neighbour) continue;
    const total = (into.sums.get(other) ?? 0) + sum;
    into.sums.set(other, total);
    neighbour.sums.set(a, total);
    neighbour.sums.delete(b);
  }
}
