/** The middle one of some figures; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds that the work takes over all of a list, one after another. */
export function millisecondsOver<T>(list: readonly T[], work: (one: T) => unknown): number {
  const start = performance.now();
  for (const one of list) work(one);
  return performance.now() - start;
}
