import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { SearchedStory } from '../../search/searched-nouns.ts';

/** What search is to hold of those stories: their current editions. One that is closed is not there. */
export async function listSearchedStories(db: Database, ids: readonly string[]): Promise<SearchedStory[]> {
  return select(db, sql`e.story_id = any(${sql.param(ids)}::text[])`, ids.length);
}

/** The next `limit` stories after that one, by id. */
export async function listSearchedStoriesAfter(
  db: Database,
  after: string,
  limit: number,
): Promise<SearchedStory[]> {
  return select(db, sql`e.story_id > ${after}`, limit);
}

async function select(db: Database, isAsked: SQL, limit: number): Promise<SearchedStory[]> {
  const { rows } = await db.execute(sql`
    select e.story_id as id, e.title,
      array(select s.text from summary_sentence s where s.edition_id = e.id order by s.position) as summary,
      array(select p.label from point_state p where p.story_id = e.story_id and p.valid_to is null
        order by p.position) as points,
      extract(epoch from e.published_at)::float8 as "publishedAt"
    from edition e
    where e.valid_to is null and ${isAsked}
    order by e.story_id limit ${limit}`);
  return rows.map((row) => SearchedStory.parse(row));
}
