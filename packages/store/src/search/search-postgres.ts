import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Store } from '../connect.ts';
import { highlightWords } from './highlight-words.ts';
import type { FoundRows, SearchRequest } from './open-search.ts';

const Row = z.object({ id: z.string(), text: z.string(), total: z.int() });
const NOTHING: FoundRows = { total: 0, hits: [] };

/** pg_trgm's own limit of 0.6 misses "Kurks" for "Kursk" (0.5). */
const ALIKE = 0.45;

/** Full text, best first; where no document has the words, what is spelled alike. */
export async function searchPostgres(
  store: Store,
  { query, first, kinds }: SearchRequest,
): Promise<{ claims: FoundRows; stories: FoundRows }> {
  // The limit of likeness is a setting, which lasts as long as the transaction.
  return store.db.transaction(
    async (tx) => {
      await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`);
      const look = (kind: 'claim' | 'story', ask: Ask) =>
        kinds.includes(kind) ? find(tx, { ask, query, first }) : NOTHING;
      return { claims: await look('claim', askClaims), stories: await look('story', askStories) };
    },
    { accessMode: 'read only' },
  );
}

/** The statement's rows: id, text to highlight, and how good each is. */
type Ask = (query: string, by: 'words' | 'letters') => SQL;

async function find(
  db: Database,
  { ask, query, first }: { ask: Ask; query: string; first: number },
): Promise<FoundRows> {
  for (const by of ['words', 'letters'] as const) {
    const { rows } = await db.execute(sql`
      select id, text, count(*) over ()::int as total from (${ask(query, by)}) found
      order by score desc, id limit ${first}`);
    const found = rows.map((row) => Row.parse(row));
    const hits = found.map(({ id, text }) => ({ id, highlights: highlightWords(text, query) }));
    if (found.length > 0) return { total: found[0]?.total ?? 0, hits };
  }
  return NOTHING;
}

const wordsOf = (query: string) => sql`websearch_to_tsquery('english', unaccent(${query}))`;

function askClaims(query: string, by: 'words' | 'letters'): SQL {
  const [matches, score] =
    by === 'words'
      ? [
          sql`search_words(c.quote) @@ ${wordsOf(query)}`,
          sql`ts_rank(search_words(c.quote), ${wordsOf(query)})`,
        ]
      : [
          sql`search_letters(${query}) <% search_letters(c.quote)`,
          sql`word_similarity(search_letters(${query}), search_letters(c.quote))`,
        ];
  return sql`
    select c.id, c.quote as text, ${score} as score
    from claim c
    where ${matches} and exists (
      select from document_current dc join reading r on r.run_id = dc.run_id
      where dc.document_id = c.document_id and dc.valid_to is null and r.claim_id = c.id)`;
}

function askStories(query: string, by: 'words' | 'letters'): SQL {
  if (by === 'letters') {
    return sql`
      select e.story_id as id, e.title as text,
        word_similarity(search_letters(${query}), search_letters(e.title)) as score
      from edition e
      where e.valid_to is null and search_letters(${query}) <% search_letters(e.title)`;
  }
  // A word in the title tells more than one in the summary.
  return sql`
    select e.story_id as id, e.title as text,
      2 * ts_rank(search_words(e.title), ${wordsOf(query)}) + coalesce((
        select max(ts_rank(search_words(s.text), ${wordsOf(query)})) from summary_sentence s
        where s.edition_id = e.id), 0) as score
    from edition e
    where e.valid_to is null and (search_words(e.title) @@ ${wordsOf(query)} or exists (
      select from summary_sentence s
      where s.edition_id = e.id and search_words(s.text) @@ ${wordsOf(query)}))`;
}
