import { z } from 'zod';
import type { Indexes } from './get-indexes.ts';
import type { FoundRows, SearchRequest } from './open-search.ts';
import type { SearchServer } from './search-server.ts';
import { toUtf16Spans } from './to-utf16-spans.ts';

const Match = z.object({ start: z.number(), length: z.number() });
const Hit = z.object({
  id: z.string(),
  text: z.string(),
  matches: z.array(Match).optional(),
});

/** Asks Meilisearch for both kinds in one request. Throws where it does not answer. */
export async function searchMeilisearch(
  { quick }: SearchServer,
  indexes: Indexes,
  { query, first, kinds }: SearchRequest,
): Promise<{ claims: FoundRows; stories: FoundRows }> {
  const queries = kinds.map((kind) => ({ ...toQuery(indexes, kind), q: query, limit: first }));
  const { results } = await quick.multiSearch({ queries });
  const found = (index: string, field: string): FoundRows => {
    const result = results.find(({ indexUid }) => indexUid === index);
    if (!result) return { total: 0, hits: [] };
    const hits = result.hits.map((hit) => toHit(hit, field));
    return { total: result.estimatedTotalHits ?? hits.length, hits };
  };
  return { claims: found(indexes.claims, 'quote'), stories: found(indexes.stories, 'title') };
}

function toQuery(indexes: Indexes, kind: 'claim' | 'story') {
  const [indexUid, field] = kind === 'claim' ? [indexes.claims, 'quote'] : [indexes.stories, 'title'];
  return { indexUid, attributesToRetrieve: ['id', field], showMatchesPosition: true };
}

function toHit(raw: Record<string, unknown>, field: string): FoundRows['hits'][number] {
  const positions = z.record(z.string(), z.array(Match)).safeParse(raw['_matchesPosition']);
  const matches = positions.success ? positions.data[field] : undefined;
  const hit = Hit.parse({ id: raw['id'], text: raw[field], matches });
  return { id: hit.id, highlights: toUtf16Spans(hit.text, hit.matches ?? []) };
}
