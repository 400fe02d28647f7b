import { Origins } from '@attribune/schema/point';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';

const Counts = z.object({
  documents: z.int(),
  nearCopies: z.int(),
  outlets: z.int(),
  claims: z.int(),
  points: z.int(),
  figures: z.int(),
  figuresInDispute: z.int(),
  contradictions: z.int(),
  origins: Origins,
});
const Row = z.object({ id: z.string(), counts: Counts });

/** What a story holds, in numbers. Origins leave out near-copies and count a publisher family once. */
export type StoryCountsRow = z.infer<typeof Counts>;

/** Counts each story's current state, in one statement for all stories. */
export async function listCountsByStory(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, StoryCountsRow>> {
  const { rows } = await db.execute(sql`
    with member as (
      select sd.story_id, sd.document_id, sd.near_copy_of, d.outlet_id,
             coalesce(o.family, o.name, d.id) as family, dc.run_id
      from story_document sd
      join document d on d.id = sd.document_id
      left join outlet o on o.id = d.outlet_id
      join document_current dc on dc.document_id = d.id and dc.valid_to is null
      where sd.story_id = any(${sql.param(stories)}::text[]) and sd.valid_to is null
    ), documents as (
      select story_id, count(*)::int as documents, count(near_copy_of)::int as near_copies,
             count(distinct outlet_id)::int as outlets
      from member group by story_id
    ), claims as (
      select m.story_id, count(*)::int as claims,
             count(distinct r.speaker_id) filter (where r.attribution_type = 'named' and m.near_copy_of is null)::int as named,
             coalesce(bool_or(r.attribution_type = 'unnamed' and m.near_copy_of is null), false)::int as unnamed,
             count(distinct m.family) filter (where r.attribution_type = 'none' and m.near_copy_of is null)::int as own
      from member m join reading r on r.run_id = m.run_id group by m.story_id
    ), points as (
      select story_id, count(*)::int as points, (count(*) filter (where kind = 'figure'))::int as figures,
             (count(*) filter (where kind = 'figure' and relation in ('conflict', 'mixed')))::int as disputed
      from point_state where story_id = any(${sql.param(stories)}::text[]) and valid_to is null group by story_id
    ), pairs as (
      select story_id, count(*)::int as contradictions
      from contradiction where story_id = any(${sql.param(stories)}::text[]) and valid_to is null group by story_id
    )
    select s.id, jsonb_build_object(
      'documents', coalesce(d.documents, 0), 'nearCopies', coalesce(d.near_copies, 0),
      'outlets', coalesce(d.outlets, 0), 'claims', coalesce(c.claims, 0),
      'points', coalesce(p.points, 0), 'figures', coalesce(p.figures, 0),
      'figuresInDispute', coalesce(p.disputed, 0), 'contradictions', coalesce(x.contradictions, 0),
      'origins', jsonb_build_object(
        'named', coalesce(c.named, 0), 'unnamed', coalesce(c.unnamed, 0), 'own', coalesce(c.own, 0))) as counts
    from story s
    left join documents d on d.story_id = s.id left join claims c on c.story_id = s.id
    left join points p on p.story_id = s.id left join pairs x on x.story_id = s.id
    where s.id = any(${sql.param(stories)}::text[])`);
  return new Map(rows.map((row) => Row.parse(row)).map(({ id, counts }) => [id, counts]));
}
