/** Weighted features of a text: stems, concepts and names, each once. */
export type Features = ReadonlyMap<string, number>;

/** The cosine of two feature sets, 0 to 1; 0 where one is empty. */
export function cosine(a: Features, b: Features): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  const lengths = squareSum(a) * squareSum(b);
  return lengths === 0 ? 0 : dot / Math.sqrt(lengths);
}

function squareSum(features: Features): number {
  let total = 0;
  for (const weight of features.values()) total += weight * weight;
  return total;
}
