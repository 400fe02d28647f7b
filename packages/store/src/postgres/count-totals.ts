import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../connect.ts';

const Totals = z.object({
  documents: z.int(),
  versions: z.int(),
  claims: z.int(),
  points: z.int(),
  stories: z.int(),
  problems: z.int(),
});

/** How many there are of each noun: claims, points and stories as they are current, the others as ever taken in. */
export type Totals = z.infer<typeof Totals>;

/** How many documents, claims, stories and the like there are now. */
export async function countTotals(db: Database): Promise<Totals> {
  const { rows } = await db.execute(sql`
    select
      (select count(*) from document)::int as documents,
      (select count(*) from version)::int as versions,
      (select coalesce(sum(r.claims), 0) from document_current c join run r on r.id = c.run_id
        where c.valid_to is null)::int as claims,
      (select count(*) from point_state where valid_to is null)::int as points,
      (select count(*) from edition where valid_to is null)::int as stories,
      (select count(*) from problem)::int as problems`);
  return Totals.parse(rows[0]);
}
