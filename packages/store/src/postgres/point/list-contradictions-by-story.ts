import type { Contradiction } from '@attribune/schema/point';
import { and, asc, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { contradiction } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';

/** The pairs of claims of each story that exclude each other now. */
export async function listContradictionsByStory(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly Contradiction[]>> {
  const rows = await db
    .select({
      storyId: contradiction.storyId,
      a: contradiction.a,
      b: contradiction.b,
      reason: contradiction.reason,
    })
    .from(contradiction)
    .where(and(anyOf(contradiction.storyId, stories), isNull(contradiction.to)))
    .orderBy(contradiction.storyId, asc(contradiction.a), asc(contradiction.b));
  return listsByKey(
    rows,
    (row) => row.storyId,
    ({ a, b, reason }) => ({ a, b, reason }),
  );
}
