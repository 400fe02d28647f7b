import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { claim, reading } from '../../tables/claim.ts';
import { version } from '../../tables/document.ts';
import { documentCurrent } from '../../tables/run.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

/**
 * Orders by the minute of publication, latest first and undated last, then by place in the text (shorter than 2²³
 * UTF-16 units). The number stays below 2⁵³ until the year 3900.
 */
const PLACE = sql<number>`(coalesce(-floor(extract(epoch from ${version.publishedMoment}) / 60), 0)::float8 * 8388608 + ${claim.start})`;

const ask = prepared('claims_by_speaker', (db, keys) =>
  db
    .select({ speakerId: sql<string>`${reading.speakerId}`, id: claim.id, key: PLACE })
    .from(reading)
    .innerJoin(documentCurrent, and(eq(documentCurrent.runId, reading.runId), isNull(documentCurrent.to)))
    .innerJoin(claim, eq(claim.id, reading.claimId))
    .innerJoin(version, eq(version.id, claim.versionId))
    .where(anyOf(reading.speakerId, keys))
    .orderBy(reading.speakerId, asc(PLACE), asc(claim.id)),
);

/** Everything that current runs attribute to each speaker, latest document first. */
export async function listClaimsBySpeaker(
  db: Database,
  speakers: readonly string[],
): Promise<ReadonlyMap<string, readonly ListEntry[]>> {
  const rows = await ask(db, speakers);
  return listsByKey(
    rows,
    (row) => row.speakerId,
    ({ id, key }) => ({ id, key }),
  );
}
