import type { Page, PageRequest } from '@attribune/store/postgres/page';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type PageArgs, toPageSize } from './page.ts';

/** One page of a list that is too long to be read whole: the store reads one entry more than asked. */
export async function pageOfStore<Entry extends { readonly key: number; readonly id: string }>(
  list: string,
  args: PageArgs,
  read: (page: PageRequest) => Promise<Page<Entry>>,
) {
  const { fromEnd, size } = toPageSize(args);
  const after = args.after == null ? null : decodeCursor(list, args.after);
  const before = args.before == null ? null : decodeCursor(list, args.before);
  const { entries, totalCount, hasMore } = await read({ fromEnd, size, after, before });
  const edges = entries.map((entry) => ({ ...entry, cursor: encodeCursor(list, entry), node: entry.id }));
  return {
    totalCount,
    edges,
    pageInfo: {
      hasPreviousPage: fromEnd ? hasMore : after !== null,
      hasNextPage: fromEnd ? before !== null : hasMore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
