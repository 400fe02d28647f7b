import type { Origins as OriginsValue } from '@attribune/schema/point';
import { builder } from '../../builder.ts';

export const Origins = builder.objectRef<OriginsValue>('Origins');
Origins.implement({
  description: 'Independent speakers: twelve outlets repeating one spokesperson are one.',
  fields: (t) => ({
    named: t.exposeInt('named', { description: 'Speakers who are named.' }),
    unnamed: t.exposeInt('unnamed', {
      description: 'Unnamed ones: 0 or 1, for they are never counted as independent of each other.',
    }),
    own: t.exposeInt('own', { description: 'Outlets that say it in their own voice.' }),
  }),
});
