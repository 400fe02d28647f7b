import { listStoriesById } from '@attribune/store/postgres/story/list-stories-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Story = builder.loadableNodeRef('Story', {
  id: { resolve: (story) => story.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listStoriesById(context.db, ids),
  toKey: (story) => story.id,
  sort: true,
  cacheResolved: true,
});
