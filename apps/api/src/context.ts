import type { Database } from '@attribune/store/connect';
import type { Search } from '@attribune/store/search/open-search';

/** What one request has in hand. Loaders hang on this object (one-loader.ts, list-loader.ts): nothing is shared between requests. */
export type Context = {
  readonly db: Database;
  readonly search: Search;
  /** Whether the request carried the admin token. */
  readonly isAdmin: boolean;
  /** Milliseconds that a mutation waits for a worker. */
  readonly workerPatience: number;
};
