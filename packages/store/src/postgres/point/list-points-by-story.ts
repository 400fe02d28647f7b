import type { Point, Relation } from '@attribune/schema/point';
import { and, asc, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pointState } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { listsByKey } from '../by-key.ts';
import type { ListEntry } from '../page.ts';
import { prepared } from '../prepared.ts';

/** A point of a story with what lists of points are filtered by. */
export type StoryPoint = ListEntry & { readonly relation: Relation; readonly kind: Point['kind'] };

const ask = prepared('points_by_story', (db, keys) =>
  db
    .select({
      storyId: pointState.storyId,
      id: pointState.pointId,
      key: pointState.position,
      relation: pointState.relation,
      kind: pointState.kind,
    })
    .from(pointState)
    .where(and(anyOf(pointState.storyId, keys), isNull(pointState.to)))
    .orderBy(pointState.storyId, asc(pointState.position), asc(pointState.pointId)),
);

/** The current points of each story, in its order. */
export async function listPointsByStory(
  db: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly StoryPoint[]>> {
  const rows = await ask(db, stories);
  return listsByKey(
    rows,
    (row) => row.storyId,
    ({ storyId: _, ...point }) => point,
  );
}
