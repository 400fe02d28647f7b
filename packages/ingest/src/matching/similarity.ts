/** Weighted features of a text: stems, concepts and names, each once. */
export type Features = ReadonlyMap<string, number>;

/** The cosine of two feature sets, 0 to 1; 0 where one is empty. A set that was compared once must not be changed. */
export function cosine(a: Features, b: Features): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  if (dot === 0) return 0;
  const lengths = squareSum(a) * squareSum(b);
  return lengths === 0 ? 0 : dot / Math.sqrt(lengths);
}

/** One set is compared with many. */
const sums = new WeakMap<Features, number>();

function squareSum(features: Features): number {
  const known = sums.get(features);
  if (known !== undefined) return known;
  let total = 0;
  for (const weight of features.values()) total += weight * weight;
  sums.set(features, total);
  return total;
}
