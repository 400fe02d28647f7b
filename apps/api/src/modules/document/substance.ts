import type { Substance as SubstanceValue } from '@attribune/schema/reading';
import { builder } from '../../builder.ts';

export const Substance = builder.objectRef<SubstanceValue>('Substance');
Substance.implement({
  description: 'Shares of a text by characters, each 0 to 1; together 1 for a text that is not empty.',
  fields: (t) => ({
    sourced: t.exposeFloat('sourced', { description: 'Claims with someone who vouches for them.' }),
    unsourced: t.exposeFloat('unsourced', { description: 'Claims in the outlet’s own voice.' }),
    speculation: t.exposeFloat('speculation', { description: 'Supposing.' }),
    question: t.exposeFloat('question', { description: 'Asking.' }),
    advice: t.exposeFloat('advice', { description: 'Telling the reader what to do.' }),
    filler: t.exposeFloat('filler', { description: 'Saying nothing that could be checked.' }),
    furniture: t.exposeFloat('furniture', { description: 'No part of the text.' }),
  }),
});
