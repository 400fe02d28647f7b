import { listStoriesById } from '@attribune/store/postgres/story/list-stories-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listStoriesById);

export const Story = builder.loadableNodeRef('Story', {
  id: { resolve: (story) => story.id, description: 'Global id.' },
  load,
  toKey: (story) => story.id,
  sort: true,
  cacheResolved: true,
});
