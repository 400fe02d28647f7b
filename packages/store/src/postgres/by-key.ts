/** The rows of each key, in the order in which they came. */
export function listsByKey<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list) list.push(toValue(row));
    else lists.set(keyOf(row), [toValue(row)]);
  }
  return lists;
}
