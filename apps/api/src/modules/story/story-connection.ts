import { builder } from '../../builder.ts';
import { Story } from './story-ref.ts';

/** One connection type for all lists of stories, so that one fragment serves them all. */
export const StoryConnection = builder.connectionObject(
  { type: Story, name: 'StoryConnection' },
  { name: 'StoryEdge' },
);
