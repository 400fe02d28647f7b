import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListEntry, pageOfList } from './page-of-list.ts';

const LIST = 'numbers';
const entries = fc
  .uniqueArray(
    fc.record({ key: fc.integer({ min: 0, max: 5 }), id: fc.stringMatching(/^[0-9a-f]{1,4}$/u) }),
    {
      selector: ({ key, id }) => `${key} ${id}`,
      maxLength: 40,
    },
  )
  .map((list) => list.sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1)));

/** Reads a list to its end, page by page, in one direction. */
function readAll(list: readonly ListEntry[], size: number, direction: 'forward' | 'backward'): string[] {
  const read: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages <= list.length; pages++) {
    const page: ReturnType<typeof pageOfList<ListEntry>> = pageOfList(
      LIST,
      list,
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const ids = page.edges.map(({ key, id }) => `${key} ${id}`);
    if (direction === 'forward') read.push(...ids);
    else read.unshift(...ids);
    cursor = direction === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
    if (!(direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) break;
  }
  return read;
}

describe('pageOfList', () => {
  it('gives every entry once, in order, in both directions and with any page size', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 7 }), (list, size) => {
        const all = list.map(({ key, id }) => `${key} ${id}`);
        expect(readAll(list, size, 'forward')).toEqual(all);
        expect(readAll(list, size, 'backward')).toEqual(all);
      }),
    );
  });

  it('goes on behind a cursor whose entry is gone', () => {
    const list = [1, 2, 3, 4].map((key) => ({ key, id: `a${key}` }));
    const { pageInfo } = pageOfList(LIST, list, { first: 2 });
    const rest = pageOfList(
      LIST,
      list.filter(({ key }) => key !== 2),
      { first: 2, after: pageInfo.endCursor },
    );
    expect(rest.edges.map(({ id }) => id)).toEqual(['a3', 'a4']);
  });

  it('gives 20 entries unless told, and none for `first: 0`', () => {
    const list = Array.from({ length: 30 }, (_, key) => ({ key, id: 'a' }));
    expect(pageOfList(LIST, list, {}).edges).toHaveLength(20);
    expect(pageOfList(LIST, list, { first: 0 })).toEqual({
      totalCount: 30,
      edges: [],
      pageInfo: { hasPreviousPage: false, hasNextPage: true, startCursor: null, endCursor: null },
    });
  });

  it('refuses sizes and cursors that cannot be meant', () => {
    const list = [{ key: 1, id: 'a' }];
    const { pageInfo } = pageOfList('another list', list, {});
    const refused = [
      { first: -1 },
      { last: -1 },
      { first: 101 },
      { last: 2_147_483_647 },
      { first: 1, last: 1 },
      { after: '' },
      { after: 'bnVsbA' },
      { before: '💣' },
      { after: 'a'.repeat(10_000) },
      { after: pageInfo.endCursor },
    ];
    for (const args of refused) {
      expect(() => pageOfList(LIST, list, args), JSON.stringify(args).slice(0, 40)).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
      );
    }
  });
});
