import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';

const Row = z.object({ documentId: z.string() });

/**
 * The given documents and all that now stand in one story with any of them, by id. A document that leaves a story changes
 * that story too: whoever makes stories anew begins with all of these.
 */
export async function listStoryMates(db: Database, documents: readonly string[]): Promise<string[]> {
  const { rows } = await db.execute(sql`
    select document_id as "documentId" from (
      select unnest(${sql.param(documents)}::text[]) as document_id
      union
      select mate.document_id
      from story_document own
      join story_document mate on mate.story_id = own.story_id and mate.valid_to is null
      where own.document_id = any(${sql.param(documents)}::text[]) and own.valid_to is null
    ) mates
    order by document_id collate "C"`);
  return rows.map((row) => Row.parse(row).documentId);
}
