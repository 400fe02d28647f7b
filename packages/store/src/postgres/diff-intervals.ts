/** A row that is current: its number, and what it says. */
export type OpenRow<Value> = { readonly id: number; readonly value: Value };

export type IntervalDiff<Value> = {
  /** Numbers of the rows whose interval ends now. */
  readonly ended: readonly number[];
  /** What begins now. */
  readonly begun: readonly Value[];
};

/** What ends and what begins so that `wanted` is current; a row that says the same goes on as it is. */
export function diffIntervals<Value>(
  open: readonly OpenRow<Value>[],
  wanted: readonly Value[],
): IntervalDiff<Value> {
  const wantedKeys = new Set(wanted.map(canonicalJson));
  const openKeys = new Set(open.map(({ value }) => canonicalJson(value)));
  return {
    ended: open.filter(({ value }) => !wantedKeys.has(canonicalJson(value))).map(({ id }) => id),
    begun: wanted.filter((value) => !openKeys.has(canonicalJson(value))),
  };
}

/** JSON with the keys in order: jsonb gives them back in an order of its own. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
