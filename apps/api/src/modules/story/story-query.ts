import { listStoryIdsByAlias } from '@attribune/store/postgres/story/list-story-ids-by-alias';
import { builder } from '../../builder.ts';
import { toLocalId } from '../../global-id.ts';
import { oneLoader } from '../../one-loader.ts';
import { Story } from './story-ref.ts';

const storyOfAlias = oneLoader(listStoryIdsByAlias);

builder.queryField('story', (t) =>
  t.field({
    type: Story,
    nullable: true,
    description:
      'A story by its global or local id; null if there is none. The id of a story that was joined to another one leads to that one.',
    args: { id: t.arg.id({ required: true, description: 'Global or local id, superseded or not.' }) },
    resolve: async (_root, args, context) => {
      const id = toLocalId('Story', args.id);
      return (await storyOfAlias(context).load(id)) ?? id;
    },
  }),
);
