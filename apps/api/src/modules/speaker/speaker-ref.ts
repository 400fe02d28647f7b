import { listSpeakersById } from '@attribune/store/postgres/speaker/list-speakers-by-id';
import { builder } from '../../builder.ts';

export const Speaker = builder.loadableNodeRef('Speaker', {
  id: { resolve: (speaker) => speaker.id, description: 'Global id.' },
  load: (ids: string[], context) => listSpeakersById(context.db, ids),
  toKey: (speaker) => speaker.id,
  sort: true,
  cacheResolved: true,
});
