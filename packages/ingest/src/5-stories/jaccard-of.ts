import type { ShingleSketch } from './sketch-shingles.ts';

/**
 * The Jaccard index of two texts' word 5-shingles: exact where both sketches are whole, else estimated from the smallest
 * hashes of the union (error about 3 %). 0 where a text has no shingles.
 */
export function jaccardOf(a: ShingleSketch, b: ShingleSketch): number {
  if (a.smallest.length === 0 || b.smallest.length === 0) return 0;
  const limit =
    a.isWhole && b.isWhole ? Number.POSITIVE_INFINITY : Math.min(a.smallest.length, b.smallest.length);
  let i = 0;
  let j = 0;
  let shared = 0;
  let union = 0;
  while (union < limit && (i < a.smallest.length || j < b.smallest.length)) {
    const x = a.smallest[i] ?? Number.POSITIVE_INFINITY;
    const y = b.smallest[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    union += 1;
  }
  return shared / union;
}
