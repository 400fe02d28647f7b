import type { Store } from '@attribune/store/connect';
import { listClaimsById } from '@attribune/store/postgres/claim/list-claims-by-id';
import { listStoriesById } from '@attribune/store/postgres/story/list-stories-by-id';
import { openSearch, type SearchAnswer } from '@attribune/store/search/open-search';
import { openSearchServer } from '@attribune/store/search/search-server';
import { writeOut } from '../output/write-out.ts';
import { withServices } from '../services/with-services.ts';

export type FindRequest = { readonly query: string; readonly limit: number; readonly json: boolean };

type Found = {
  readonly engine: string;
  readonly degraded: boolean;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly quote: string;
    readonly attributedTo: string | null;
    readonly documentId: string;
  }[];
};

/** Prints the stories and claims that are found, best first, and which engine found them. */
export async function printFound({ query, limit, json }: FindRequest): Promise<void> {
  const found = await withServices(async ({ store, addresses }) => {
    const search = openSearch(store, openSearchServer(addresses));
    return withWords(store, await search.search({ query, first: limit, kinds: ['story', 'claim'] }));
  });
  await writeOut(json ? `${JSON.stringify(found)}\n` : toText(found));
}

/** Search names what it found by id; the words are the store's. */
async function withWords(store: Store, { engine, degraded, stories, claims }: SearchAnswer): Promise<Found> {
  const storyRows = await listStoriesById(
    store.db,
    stories.hits.map(({ id }) => id),
  );
  const claimRows = await listClaimsById(
    store.db,
    claims.hits.map(({ id }) => id),
  );
  const storyById = new Map(storyRows.map(({ id, title }) => [id, { id, title }]));
  const claimById = new Map(
    claimRows.map(({ id, quote, attributedTo, documentId }) => [id, { id, quote, attributedTo, documentId }]),
  );
  return {
    engine,
    degraded,
    stories: stories.hits.flatMap(({ id }) => storyById.get(id) ?? []),
    claims: claims.hits.flatMap(({ id }) => claimById.get(id) ?? []),
  };
}

function toText({ engine, degraded, stories, claims }: Found): string {
  const served = degraded ? `${engine}: no Meilisearch answers, misspellings are not forgiven` : engine;
  const lines = [
    ...stories.map(({ id, title }) => `story  ${id}  ${title}`),
    ...claims.map(
      ({ id, quote, attributedTo }) =>
        `claim  ${id}  “${quote.replaceAll(/\s+/gu, ' ')}” (${attributedTo ?? 'no speaker'})`,
    ),
  ];
  return `${lines.length > 0 ? lines.join('\n') : 'Nothing was found.'}\n(${served})\n`;
}
