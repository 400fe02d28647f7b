import type { Contradiction } from '@attribune/schema/point';
import { and, asc, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { contradiction } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('contradictions_by_story', (db, keys) =>
  db
    .select({
      storyId: contradiction.storyId,
      a: contradiction.a,
      b: contradiction.b,
      reason: contradiction.reason,
    })
    .from(contradiction)
    .where(and(anyOf(contradiction.storyId, keys), isNull(contradiction.to)))
    .orderBy(contradiction.storyId, asc(contradiction.a), asc(contradiction.b)),
);

/** The pairs of claims of each story that exclude each other now. */
export async function listContradictionsByStory(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly Contradiction[]>> {
  const rows = await ask(db, stories);
  return listsByKey(
    rows,
    (row) => row.storyId,
    ({ a, b, reason }) => ({ a, b, reason }),
  );
}
