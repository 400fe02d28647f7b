import type { Database } from '../../connect.ts';
import { storyAlias } from '../../tables/story.ts';
import { anyOf } from '../any-of.ts';
import { prepared } from '../prepared.ts';

const ask = prepared('story_ids_by_alias', (db, keys) =>
  db
    .select({ id: storyAlias.id, storyId: storyAlias.storyId })
    .from(storyAlias)
    .where(anyOf(storyAlias.id, keys)),
);

/** The story that each superseded id leads to; ids that are no alias are not in the map. */
export async function listStoryIdsByAlias(
  db: Database,
  aliases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(db, aliases);
  return new Map(rows.map((row) => [row.id, row.storyId]));
}
