import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { SearchedClaim } from '../../search/searched-nouns.ts';

/** What search is to hold of those documents: the claims of their current runs. */
export async function listSearchedClaims(
  db: Database,
  documents: readonly string[],
): Promise<SearchedClaim[]> {
  return select(db, sql`dc.document_id = any(${sql.param(documents)}::text[])`);
}

/** The claims of the next `limit` documents after that one, by id, and the id to go on from; null at the end. */
export async function listSearchedClaimsAfter(
  db: Database,
  after: string,
  limit: number,
): Promise<{ claims: SearchedClaim[]; last: string | null }> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select document_id as id from document_current
    where valid_to is null and document_id > ${after} order by document_id limit ${limit}`);
  const ids = rows.map(({ id }) => id);
  return { claims: await listSearchedClaims(db, ids), last: ids.at(-1) ?? null };
}

/** The ids of all claims of those documents that their current runs do not hold: search must not hold them. */
export async function listSupersededClaims(db: Database, documents: readonly string[]): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select c.id from claim c
    where c.document_id = any(${sql.param(documents)}::text[]) and not exists (
      select from document_current dc join reading r on r.run_id = dc.run_id
      where dc.document_id = c.document_id and dc.valid_to is null and r.claim_id = c.id)
    order by c.id`);
  return rows.map(({ id }) => id);
}

async function select(db: Database, isAsked: SQL): Promise<SearchedClaim[]> {
  const { rows } = await db.execute(sql`
    select c.id, c.quote, c.document_id as "documentId", v.title, o.name as outlet, d.nature,
      r.kind, r.hedge, r.attribution_type as "attributionType",
      case when r.attributed_to is null then r.also_by
        else jsonb_build_array(r.attributed_to) || r.also_by end as speakers,
      extract(epoch from v.published_moment)::float8 as "publishedAt"
    from document_current dc
    join document d on d.id = dc.document_id
    join run on run.id = dc.run_id
    join version v on v.id = run.version_id
    left join outlet o on o.id = d.outlet_id
    join reading r on r.run_id = dc.run_id
    join claim c on c.id = r.claim_id
    where dc.valid_to is null and ${isAsked}
    order by c.id`);
  return rows.map((row) => SearchedClaim.parse(row));
}
