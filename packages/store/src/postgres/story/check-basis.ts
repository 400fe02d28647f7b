import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';
import type { Publication, PublishOutcome } from './publish-stories.ts';

type Refusal = Extract<PublishOutcome, { outcome: 'outdated' }>;
const Ids = z.array(z.object({ id: z.string() }));

/**
 * Whether what the stories were made from still stands; the caller holds the publishing lock. Null where it does. Throws
 * where the stories do not hold exactly the documents of the basis: publishing them would lose some.
 */
export async function checkBasis(db: Database, publication: Publication): Promise<Refusal | null> {
  checkMembers(publication);
  const changed = await listChanged(db, publication);
  if (changed.length > 0) return refuse(`changed since: ${changed.join(', ')}`);
  const settled = await listSettled(db, publication);
  if (settled.length > 0) return refuse(`settled by another worker: ${settled.join(', ')}`);
  const missing = await listMissing(db, publication);
  return missing.length > 0 ? refuse('a story holds more documents than were read', missing) : null;
}

function refuse(reason: string, missing: readonly string[] = []): Refusal {
  return { outcome: 'outdated', reason, missing };
}

function checkMembers({ basis, stories }: Publication): void {
  const held = stories.flatMap(({ story }) => story.documents).sort();
  const read = basis.map(({ documentId }) => documentId).sort();
  const isSame = held.length === read.length && held.every((id, i) => id === read[i]);
  if (!isSame)
    throw new Error(
      `The stories hold ${held.length} documents and not the ${read.length} that they were made from.`,
    );
}

/** Documents of the basis that another run speaks for by now. */
async function listChanged(db: Database, { basis }: Publication): Promise<string[]> {
  const { rows } = await db.execute(sql`
    select b."documentId" as id
    from json_to_recordset(${JSON.stringify(basis)}::json) as b("documentId" text, "runId" text)
    left join document_current c on c.document_id = b."documentId" and c.valid_to is null
    where c.run_id is distinct from b."runId"`);
  return Ids.parse(rows).map(({ id }) => id);
}

/** Waiting documents that do not wait with that stamp any more: a worker that knew more has published them. */
async function listSettled(db: Database, { pending }: Publication): Promise<string[]> {
  const { rows } = await db.execute(sql`
    select s."documentId" as id
    from json_to_recordset(${JSON.stringify(pending)}::json) as s("documentId" text, stamp bigint)
    left join pending_story p on p.document_id = s."documentId"
    where p.stamp is distinct from s.stamp`);
  return Ids.parse(rows).map(({ id }) => id);
}

/** Documents outside the basis that stand in a story with one of it, or in a story that is to be published. */
async function listMissing(db: Database, { basis, stories }: Publication): Promise<string[]> {
  const documents = basis.map(({ documentId }) => documentId);
  const published = stories.map(({ story }) => story.id);
  const { rows } = await db.execute(sql`
    select distinct mate.document_id as id
    from story_document mate
    where mate.valid_to is null and not mate.document_id = any(${sql.param(documents)}::text[])
      and (mate.story_id = any(${sql.param(published)}::text[]) or mate.story_id in (
        select own.story_id from story_document own
        where own.document_id = any(${sql.param(documents)}::text[]) and own.valid_to is null))
    order by 1`);
  return Ids.parse(rows).map(({ id }) => id);
}
