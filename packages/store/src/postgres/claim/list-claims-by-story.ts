import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { claim, reading } from '../../tables/claim.ts';
import { documentCurrent } from '../../tables/run.ts';
import { storyDocument } from '../../tables/story.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

/** A text is shorter than 2²³ UTF-16 units, so this number orders by document first and by place in it second. */
const PLACE = sql<number>`(${storyDocument.position}::float8 * 8388608 + ${claim.start})`;

const ask = prepared('claims_by_story', (db, keys) =>
  db
    .select({ storyId: storyDocument.storyId, id: claim.id, key: PLACE })
    .from(storyDocument)
    .innerJoin(
      documentCurrent,
      and(eq(documentCurrent.documentId, storyDocument.documentId), isNull(documentCurrent.to)),
    )
    .innerJoin(reading, eq(reading.runId, documentCurrent.runId))
    .innerJoin(claim, eq(claim.id, reading.claimId))
    .where(and(anyOf(storyDocument.storyId, keys), isNull(storyDocument.to)))
    .orderBy(storyDocument.storyId, asc(PLACE), asc(claim.id)),
);

/** The claims of the current runs of each story's documents, by document and place in the text. */
export async function listClaimsByStory(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const rows = await ask(db, stories);
  return listsByKey(
    rows,
    (row) => row.storyId,
    ({ id, key }) => ({ id, key }),
  );
}
