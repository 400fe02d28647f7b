import type { When as WhenValue } from '@attribune/schema/claim';
import { builder } from '../../builder.ts';
import { WhenPrecision } from './claim-enums.ts';

export const When = builder.objectRef<WhenValue>('When');
When.implement({
  description: 'When something was true, as the text says it; not when it was published or ingested.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    from: t.exposeString('from', {
      nullable: true,
      description: 'Earliest moment, ISO 8601; null where it cannot be told.',
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: 'Latest moment, ISO 8601; null where it cannot be told.',
    }),
    precision: t.field({
      type: WhenPrecision,
      description: 'How precisely the text says it.',
      resolve: (when) => when.precision,
    }),
  }),
});
