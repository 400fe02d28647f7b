import type { Span } from '@attribune/schema/span';
import { MeilisearchError } from 'meilisearch';
import type { Store } from '../connect.ts';
import { getIndexes } from './get-indexes.ts';
import { searchMeilisearch } from './search-meilisearch.ts';
import { searchPostgres } from './search-postgres.ts';
import type { SearchServer } from './search-server.ts';

export type SearchRequest = {
  readonly query: string;
  /** How many hits of each kind at most. */
  readonly first: number;
  readonly kinds: readonly ('claim' | 'story')[];
};

/** Hits, best first. Highlights are in UTF-16 units of a claim's quote or a story's title. */
export type FoundRows = {
  /** How many there are; Meilisearch estimates it. */
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly highlights: readonly Span[] }[];
};

export type SearchEngine = 'meilisearch' | 'postgres';

export type SearchAnswer = {
  /** Which engine served. */
  readonly engine: SearchEngine;
  /** Whether the better engine was not there. */
  readonly degraded: boolean;
  readonly claims: FoundRows;
  readonly stories: FoundRows;
};

export type Search = {
  /** Claims and stories for some words; a query without a letter or digit finds nothing. Answers as long as Postgres does. */
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Which engine would answer now. */
  readonly engine: () => Promise<SearchEngine>;
};

/** Meilisearch takes a query without any for "everything". */
const HAS_WORD = /[\p{L}\p{N}]/u;

const NOTHING: FoundRows = { total: 0, hits: [] };

/** Searches with Meilisearch, and with Postgres where it is not there or does not answer. */
export function openSearch(store: Store, server: SearchServer | null): Search {
  const engine = async () => ((await server?.quick.isHealthy()) ? 'meilisearch' : 'postgres');
  const ask = async (request: SearchRequest) => {
    if (!server) return null;
    const indexes = await getIndexes(store);
    return searchMeilisearch(server, indexes, request).catch(nothingFromServer);
  };
  return {
    engine,
    search: async (request) => {
      const query = toPlainQuery(request.query);
      if (!HAS_WORD.test(query)) return toAnswer(await engine(), { claims: NOTHING, stories: NOTHING });
      const found = await ask({ ...request, query });
      if (found) return toAnswer('meilisearch', found);
      return toAnswer('postgres', await searchPostgres(store, { ...request, query }));
    },
  };
}

/** Null where the server refused, is gone or took too long; whatever else goes wrong is a fault of ours and thrown. */
function nothingFromServer(error: unknown): null {
  if (error instanceof MeilisearchError) return null;
  throw error;
}

function toAnswer(engine: SearchEngine, found: { claims: FoundRows; stories: FoundRows }): SearchAnswer {
  return { engine, degraded: engine === 'postgres', ...found };
}

/** Neither engine takes NUL or half of a surrogate pair. */
function toPlainQuery(query: string): string {
  return query.replaceAll('\0', ' ').toWellFormed().trim();
}
