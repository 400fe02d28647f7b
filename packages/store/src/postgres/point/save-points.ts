import { and, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { point, pointAlias, pointClaim, pointState } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { insertRows } from '../insert-rows.ts';
import { replaceIntervals } from '../replace-intervals.ts';
import type { StoryToPublish } from '../story/publish-stories.ts';
import { listSuccessors } from '../successors.ts';

export type PointsToSave = {
  readonly stories: readonly StoryToPublish[];
  /** Stories whose points are made anew. */
  readonly touched: readonly string[];
  readonly at: string;
};

/** Makes the points and their claims current; a point that is gone leads to the one that holds most of its claims. */
export async function savePoints(db: Database, { stories, touched, at }: PointsToSave): Promise<void> {
  const open = await db
    .select({ id: pointState.pointId })
    .from(pointState)
    .where(and(anyOf(pointState.storyId, touched), isNull(pointState.to)));
  const ids = stories.flatMap(({ points }) => points.map(({ id }) => id));
  const all = [...new Set([...open.map(({ id }) => id), ...ids])];
  const before = await db
    .select({ group: pointClaim.pointId, member: pointClaim.claimId })
    .from(pointClaim)
    .where(and(anyOf(pointClaim.pointId, all), isNull(pointClaim.to)));
  await insertRows(
    db,
    point,
    ids.map((id) => ({ id, createdAt: at })),
  );
  const states = stories.flatMap(toStates);
  const claims = stories.flatMap(({ points }) => points.flatMap(toClaims));
  await replaceIntervals(db, pointState, { scope: anyOf(pointState.pointId, all), wanted: states, at });
  await replaceIntervals(db, pointClaim, { scope: anyOf(pointClaim.pointId, all), wanted: claims, at });
  const gone = all.filter((id) => !ids.includes(id)).sort();
  const after = claims.map(({ pointId, claimId }) => ({ group: pointId, member: claimId }));
  await saveAliases(db, listSuccessors(gone, before, after), at);
}

function toStates({ story, points }: StoryToPublish) {
  return points.map(({ id, claims: _, ...said }, position) => ({
    pointId: id,
    storyId: story.id,
    position,
    ...said,
  }));
}

function toClaims({ id, claims }: { id: string; claims: readonly string[] }) {
  return claims.map((claimId, position) => ({ pointId: id, claimId, position }));
}

async function saveAliases(db: Database, successors: ReadonlyMap<string, string>, at: string): Promise<void> {
  for (const [id, pointId] of successors) {
    await db.update(pointAlias).set({ pointId }).where(sql`${pointAlias.pointId} = ${id}`);
  }
  const rows = [...successors].map(([id, pointId]) => ({ id, pointId, since: at }));
  await insertRows(db, pointAlias, rows);
}
