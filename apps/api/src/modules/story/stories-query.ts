import { listStoriesPage } from '@attribune/store/postgres/story/list-stories-page';
import { builder } from '../../builder.ts';
import { pageOfStore } from '../../page-of-store.ts';
import { readRounds } from '../../read-rounds.ts';
import { StoryConnection } from './story-connection.ts';
import { StoryOrder } from './story-enums.ts';
import { Story } from './story-ref.ts';

builder.queryField('stories', (t) =>
  t.connection(
    {
      type: Story,
      description: 'All stories that have an edition.',
      args: {
        orderBy: t.arg({
          type: StoryOrder,
          required: true,
          defaultValue: 'newest',
          description: 'Their order.',
        }),
      },
      resolve: (_root, args, context) =>
        pageOfStore(`stories.${args.orderBy}`, args, (page) =>
          readRounds(context).run(() => listStoriesPage(context.db, args.orderBy, page)),
        ),
    },
    StoryConnection,
  ),
);
