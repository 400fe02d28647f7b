import { badInput } from './bad-input.ts';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** The arguments of every connection, as Relay names them. */
export type PageArgs = {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
};

/** Which end a page is taken from, and how many entries it holds at most. */
export type PageSize = { readonly fromEnd: boolean; readonly size: number };

/** Reads `first` and `last`. Throws BAD_USER_INPUT for both at once, a negative number and more than MAX_PAGE. */
export function toPageSize(args: PageArgs): PageSize {
  const { first, last } = args;
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.');
  const name = last != null ? 'last' : 'first';
  const size = last ?? first ?? DEFAULT_PAGE;
  if (size < 0) throw badInput(`\`${name}\` must not be negative.`);
  if (size > MAX_PAGE)
    throw badInput(`\`${name}\` must be at most ${MAX_PAGE}; ask for further pages with cursors.`);
  return { fromEnd: last != null, size };
}

/** What a connection costs: one for itself, and its selection once for each entry that may come. */
export function pageComplexity(args: PageArgs): { field: number; multiplier: number } {
  const size = args.first ?? args.last ?? DEFAULT_PAGE;
  return { field: 1, multiplier: Math.min(Math.max(size, 1), MAX_PAGE) };
}
