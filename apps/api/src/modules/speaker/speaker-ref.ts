import { listSpeakersById } from '@attribune/store/postgres/speaker/list-speakers-by-id';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';

export const Speaker = builder.loadableNodeRef('Speaker', {
  id: { resolve: (speaker) => speaker.id, description: 'Global id.' },
  load: (ids: string[], context: Context) => listSpeakersById(context.db, ids),
  toKey: (speaker) => speaker.id,
  sort: true,
  cacheResolved: true,
});
