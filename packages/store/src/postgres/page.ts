/** A place in a list that is sorted by a number and made unique by an id. */
export type Place = { readonly key: number; readonly id: string };

/** A page that a reader asks for: how many entries, from which end, between which places. */
export type PageRequest = {
  readonly fromEnd: boolean;
  readonly size: number;
  readonly after: Place | null;
  readonly before: Place | null;
};

/** The entries in list order, how many the whole list has, and whether more follow in the direction that was asked. */
export type Page<Entry extends Place> = {
  readonly entries: readonly Entry[];
  readonly totalCount: number;
  readonly hasMore: boolean;
};

/** An entry of a list that is read whole: what it is sorted by, made unique by its id. */
export type ListEntry = Place;
