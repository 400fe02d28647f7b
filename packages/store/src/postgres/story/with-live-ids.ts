import { pointId, storyId } from '@attribune/schema/ids';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../../connect.ts';
import type { StoryToPublish } from './publish-stories.ts';

const Ids = z.array(z.object({ id: z.string() }));

/**
 * The stories with ids that were never superseded. An id that became an alias is not used again, even where the story or
 * point that it first named comes about once more: the next id in its line takes its place, the same at every try.
 */
export async function withLiveIds(
  db: Database,
  stories: readonly StoryToPublish[],
): Promise<StoryToPublish[]> {
  const storyIds = stories.map(({ story }) => story.id);
  const pointIds = stories.flatMap(({ points }) => points.map(({ id }) => id));
  const liveStory = await findLive(db, { ids: storyIds, aliases: 'story_alias', nextOf: storyId });
  const livePoint = await findLive(db, { ids: pointIds, aliases: 'point_alias', nextOf: pointId });
  return stories.map((each) => replaceIds(each, liveStory, livePoint));
}

type Line = {
  ids: readonly string[];
  aliases: 'story_alias' | 'point_alias';
  nextOf: (seed: string) => string;
};

/** For each id, the first of its line that is no alias. */
async function findLive(db: Database, { ids, aliases, nextOf }: Line): Promise<(id: string) => string> {
  const live = new Map(ids.map((id) => [id, id]));
  for (let step = 2; ; step += 1) {
    const { rows } = await db.execute(sql`
      select id from ${sql.identifier(aliases)} where id = any(${sql.param([...live.values()])}::text[])`);
    const dead = new Set(Ids.parse(rows).map(({ id }) => id));
    if (dead.size === 0) return (id) => live.get(id) ?? id;
    for (const [id, current] of live) if (dead.has(current)) live.set(id, nextOf(`${id}#${step}`));
  }
}

function replaceIds(
  { story, points, contradictions }: StoryToPublish,
  liveStory: (id: string) => string,
  livePoint: (id: string) => string,
): StoryToPublish {
  return {
    story: {
      ...story,
      id: liveStory(story.id),
      summary: story.summary.map((sentence) => ({ ...sentence, point: livePoint(sentence.point) })),
    },
    points: points.map((point) => ({
      ...point,
      id: livePoint(point.id),
      links: point.links.map((link) => ({ ...link, to: livePoint(link.to) })),
    })),
    contradictions,
  };
}
