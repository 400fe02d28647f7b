import type { Features } from '../matching/similarity.ts';

/** Up to so many claims of a story, each is compared with each: half a million comparisons take seconds. */
const ALL_PAIRS = 1_000;

/** In a larger story, a feature that more claims share does not make two of them worth comparing. */
const COMMON = 20;

/**
 * The pairs of a story's claims that are worth comparing, by index, the lower one first: all of them in any story that is
 * read by people; in larger ones those that share a word, name or number which few others hold. Without that limit one
 * file of 5 MB would take hours, for the work grows with the square of the claims.
 */
export function listPairs(claims: readonly { readonly features: Features }[]): [number, number][] {
  return claims.length <= ALL_PAIRS ? listAllPairs(claims.length) : listSharingPairs(claims);
}

function listAllPairs(count: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < count; i += 1) for (let j = i + 1; j < count; j += 1) pairs.push([i, j]);
  return pairs;
}

function listSharingPairs(claims: readonly { readonly features: Features }[]): [number, number][] {
  const holders = new Map<string, number[]>();
  claims.forEach(({ features }, index) => {
    for (const key of features.keys()) {
      const known = holders.get(key);
      if (known) known.push(index);
      else holders.set(key, [index]);
    }
  });
  return claims.flatMap(({ features }, index) => {
    const others = new Set<number>();
    for (const key of features.keys()) {
      const sharing = holders.get(key) ?? [];
      if (sharing.length > COMMON) continue;
      for (const other of sharing) if (other > index) others.add(other);
    }
    return [...others].sort((a, b) => a - b).map((other): [number, number] => [index, other]);
  });
}
