import type { NearCopy } from '@attribune/schema/story';
import { compareDocuments } from '@attribune/schema/story-document';
import { jaccardOf } from './jaccard-of.ts';
import type { StoryFeatures } from './story-features.ts';

/** Share of common word 5-shingles from which a text is a near-copy: rewritten wire copy stays above, quotes shared by chance below. */
const NEAR_COPY = 0.5;

/**
 * The near-copies among documents: each is folded into the earliest document of its chain of copies, with its own
 * Jaccard index to the document that it is most like. `pairs` are the candidate pairs, by index.
 */
export function findNearCopies(
  documents: readonly StoryFeatures[],
  pairs: readonly (readonly [number, number])[],
): NearCopy[] {
  const likeness = new Map<number, Map<number, number>>();
  for (const [a, b] of pairs) {
    const x = documents[a];
    const y = documents[b];
    if (!x || !y) continue;
    const similarity = jaccardOf(x.sketch, y.sketch);
    if (similarity < NEAR_COPY) continue;
    likeness.set(a, (likeness.get(a) ?? new Map()).set(b, similarity));
    likeness.set(b, (likeness.get(b) ?? new Map()).set(a, similarity));
  }
  const copies: NearCopy[] = [];
  for (const chain of chainsOf(likeness)) {
    const members = chain.flatMap((i) => documents[i] ?? []).sort(compareDocuments);
    const original = members[0];
    if (!original) continue;
    for (const index of chain) {
      const copy = documents[index];
      if (!copy || copy.id === original.id) continue;
      const similarity = Math.max(...(likeness.get(index)?.values() ?? [0]));
      copies.push({ document: copy.id, of: original.id, similarity: Math.round(similarity * 1000) / 1000 });
    }
  }
  return copies.sort((a, b) => (a.document < b.document ? -1 : 1));
}

/** Connected groups of the likeness graph, in order of their lowest index. */
function chainsOf(likeness: ReadonlyMap<number, ReadonlyMap<number, number>>): number[][] {
  const seen = new Set<number>();
  const chains: number[][] = [];
  for (const start of [...likeness.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    const chain: number[] = [];
    const waiting = [start];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      chain.push(index);
      waiting.push(...(likeness.get(index)?.keys() ?? []));
    }
    chains.push(chain.sort((a, b) => a - b));
  }
  return chains;
}
