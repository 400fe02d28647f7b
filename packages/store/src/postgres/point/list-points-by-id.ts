import type { Point } from '@attribune/schema/point';
import { and, isNull } from 'drizzle-orm';
import type { Database } from '../../connect.ts';
import { pointState } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

/** What is said of a point now. */
export type PointRow = Omit<Point, 'claims'> & { readonly storyId: string; readonly position: number };

const ask = prepared('points_by_id', (db, keys) =>
  db
    .select({
      id: pointState.pointId,
      storyId: pointState.storyId,
      position: pointState.position,
      label: pointState.label,
      kind: pointState.kind,
      question: pointState.question,
      relation: pointState.relation,
      reason: pointState.reason,
      origins: pointState.origins,
      folds: pointState.folds,
      links: pointState.links,
    })
    .from(pointState)
    .where(and(anyOf(pointState.pointId, keys), isNull(pointState.to))),
);

/** Current points by id, in no order. */
export async function listPointsById(db: Database, ids: readonly string[]): Promise<PointRow[]> {
  return ask(db, ids);
}
