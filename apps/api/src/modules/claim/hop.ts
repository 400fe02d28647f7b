import type { Hop as HopValue } from '@attribune/schema/attribution';
import { builder } from '../../builder.ts';
import { Span } from '../span/span.ts';
import { HopKind } from './claim-enums.ts';

export const Hop = builder.objectRef<HopValue>('Hop');
Hop.implement({
  description: 'One link of an attribution chain.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As a person would name them, pronouns resolved.' }),
    kind: t.field({ type: HopKind, description: 'What they are.', resolve: (hop) => hop.kind }),
    onRecord: t.exposeBoolean('onRecord', { description: 'Whether they are named, and so can be asked.' }),
    span: t.field({
      type: Span,
      nullable: true,
      description:
        'Their words in the version’s text, in UTF-16 units; null where the name was resolved from elsewhere.',
      resolve: (hop) => hop.span,
    }),
  }),
});
