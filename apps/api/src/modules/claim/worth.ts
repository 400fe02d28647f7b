import type { Worth as WorthValue } from '@attribune/schema/claim';
import { builder } from '../../builder.ts';

export const Worth = builder.objectRef<WorthValue>('Worth');
Worth.implement({
  description: 'How much a claim tells.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'From 0, nothing, to 1.' }),
    reason: t.exposeString('reason', { description: 'The rule that judged it.' }),
  }),
});
