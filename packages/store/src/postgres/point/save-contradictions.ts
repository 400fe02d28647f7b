import type { Database } from '../../connect.ts';
import { contradiction } from '../../tables/point.ts';
import { anyOf } from '../any-of.ts';
import { replaceIntervals } from '../replace-intervals.ts';
import type { PointsToSave } from './save-points.ts';

/** Makes the stories' contradictions current. */
export async function saveContradictions(
  db: Database,
  { stories, touched, at }: PointsToSave,
): Promise<void> {
  const wanted = stories.flatMap(({ story, contradictions }) =>
    contradictions.map(({ a, b, reason }) => ({ storyId: story.id, a, b, reason })),
  );
  await replaceIntervals(db, contradiction, { scope: anyOf(contradiction.storyId, touched), wanted, at });
}
