import { decodeCursor, encodeCursor } from './cursor.ts';
import { type PageArgs, toPageSize } from './page.ts';

/** An entry of a list that a loader brought whole: what it is sorted by, made unique by its id. */
export type ListEntry = { readonly id: string; readonly key: number };

/** One page of a list in the order of (`key`, `id`), with everything that a Relay connection asks for. */
export function pageOfList<Entry extends ListEntry>(list: string, entries: readonly Entry[], args: PageArgs) {
  const { fromEnd, size } = toPageSize(args);
  const after = args.after == null ? null : decodeCursor(list, args.after);
  const before = args.before == null ? null : decodeCursor(list, args.before);
  const start = after === null ? 0 : countUpTo(entries, after, true);
  const end = before === null ? entries.length : Math.max(start, countUpTo(entries, before, false));
  const from = fromEnd ? Math.max(start, end - size) : start;
  const to = fromEnd ? end : Math.min(end, start + size);
  const edges = entries.slice(from, to).map((entry) => ({
    ...entry,
    cursor: encodeCursor(list, entry),
    node: entry.id,
  }));
  return {
    totalCount: entries.length,
    edges,
    pageInfo: {
      hasPreviousPage: from > 0,
      hasNextPage: to < entries.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How many entries stand before a place, or before and at it. The entry of a cursor may be gone: its place remains. */
function countUpTo(entries: readonly ListEntry[], place: ListEntry, inclusive: boolean): number {
  const index = entries.findIndex(
    (entry) =>
      entry.key > place.key ||
      (entry.key === place.key && (inclusive ? entry.id > place.id : entry.id >= place.id)),
  );
  return index === -1 ? entries.length : index;
}
