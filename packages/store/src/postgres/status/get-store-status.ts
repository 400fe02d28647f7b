import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';

const StoreStatus = z.object({
  documents: z.int(),
  claims: z.int(),
  points: z.int(),
  stories: z.int(),
  outlets: z.int(),
  waitingDocuments: z.int(),
  lastIngestAt: z.string().nullable(),
  dataVersion: z.int(),
});

/** How much there is. `lastIngestAt` is the last moment at which any document was seen. */
export type StoreStatus = z.infer<typeof StoreStatus>;

/** What the store holds, its version and its problems, as the status page and command show it. */
export async function getStoreStatus(db: Database): Promise<StoreStatus> {
  const { rows } = await db.execute(sql`
    select
      (select count(*) from document_current where valid_to is null)::int as documents,
      (select coalesce(sum(r.claims), 0) from document_current dc join run r on r.id = dc.run_id
        where dc.valid_to is null)::int as claims,
      (select count(*) from point_state where valid_to is null)::int as points,
      (select count(*) from edition where valid_to is null)::int as stories,
      (select count(*) from outlet)::int as outlets,
      (select count(*) from pending_story)::int as "waitingDocuments",
      (select to_char(seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from capture
        order by id desc limit 1) as "lastIngestAt",
      (select value from data_version)::int as "dataVersion"`);
  return StoreStatus.parse(rows[0]);
}
