import type { Span } from '@attribune/schema/span';

export type SearchHit = { readonly id: string; readonly highlights: readonly Span[] };

/** What the store's search answers; which engine served is part of the answer. */
export type SearchAnswer = {
  readonly engine: 'meilisearch' | 'postgres';
  readonly degraded: boolean;
  readonly claims: { readonly total: number; readonly hits: readonly SearchHit[] };
  readonly stories: { readonly total: number; readonly hits: readonly SearchHit[] };
};

export type SearchRequest = {
  readonly query: string;
  readonly first: number;
  readonly kinds: readonly ('claim' | 'story')[];
};

export type SearchService = {
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Which engine would answer now. */
  engine(): Promise<'meilisearch' | 'postgres'>;
};
