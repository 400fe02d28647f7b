import { listSpeakersById } from '@attribune/store/postgres/speaker/list-speakers-by-id';
import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';

const load = nodeLoader(listSpeakersById);

export const Speaker = builder.loadableNodeRef('Speaker', {
  id: { resolve: (speaker) => speaker.id, description: 'Global id.' },
  load,
  toKey: (speaker) => speaker.id,
  sort: true,
  cacheResolved: true,
});
