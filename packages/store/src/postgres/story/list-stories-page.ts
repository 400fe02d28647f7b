import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';
import type { Page, PageRequest, Place } from '../page.ts';

/** The orders in which stories can be read: by edition, by number of documents, by disputes; highest first, then by id. */
export type StoryOrder = 'newest' | 'largest' | 'mostDisputed';

const KEYS: Readonly<Record<StoryOrder, SQL>> = {
  newest: sql`(extract(epoch from e.published_at) * 1000)::float8`,
  largest: sql`(select count(*) from story_document sd where sd.story_id = e.story_id and sd.valid_to is null)::float8`,
  mostDisputed: sql`((select count(*) from point_state ps where ps.story_id = e.story_id and ps.valid_to is null
      and ps.kind = 'figure' and ps.relation in ('conflict', 'mixed'))
    + (select count(*) from contradiction x where x.story_id = e.story_id and x.valid_to is null))::float8`,
};

const Row = z.object({ id: z.string().nullable(), key: z.number().nullable(), total: z.int() });

/** One page of the stories that have a current edition. One entry more than asked is read, to know whether more follow. */
export async function listStoriesPage(
  db: Database,
  order: StoryOrder,
  page: PageRequest,
): Promise<Page<Place>> {
  const { after, before } = page;
  const direction = page.fromEnd ? sql`key asc, id desc` : sql`key desc, id asc`;
  const { rows } = await db.execute(sql`
    with listed as (
      select e.story_id as id, ${KEYS[order]} as key from edition e where e.valid_to is null
    ), picked as (
      select id, key from listed
      where ${after ? sql`(key < ${after.key}::float8 or (key = ${after.key}::float8 and id > ${after.id}))` : sql`true`}
        and ${before ? sql`(key > ${before.key}::float8 or (key = ${before.key}::float8 and id < ${before.id}))` : sql`true`}
      order by ${direction} limit ${page.size + 1}
    )
    select picked.id, picked.key, counted.total
    from (select count(*)::int as total from edition where valid_to is null) counted
    left join picked on true order by ${direction}`);
  const found = rows.map((row) => Row.parse(row));
  const places = found.flatMap(({ id, key }) => (id === null || key === null ? [] : [{ id, key }]));
  const kept = places.slice(0, page.size);
  return {
    entries: page.fromEnd ? kept.toReversed() : kept,
    totalCount: found[0]?.total ?? 0,
    hasMore: places.length > page.size,
  };
}
