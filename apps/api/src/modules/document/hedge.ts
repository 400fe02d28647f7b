import type { Hedge as HedgeValue } from '@attribune/schema/hedge';
import { builder } from '../../builder.ts';
import { HedgeLevel } from '../claim/claim-enums.ts';
import { Span } from '../span/span.ts';

export const Hedge = builder.objectRef<HedgeValue>('Hedge');
Hedge.implement({
  description: 'Words that make a statement less than certain.',
  fields: (t) => ({
    cue: t.field({
      type: Span,
      description: 'The words, in UTF-16 units of the version’s text.',
      resolve: (hedge) => hedge.cue,
    }),
    level: t.field({
      type: HedgeLevel,
      description: 'How sure they leave it.',
      resolve: (hedge) => hedge.level,
    }),
  }),
});
