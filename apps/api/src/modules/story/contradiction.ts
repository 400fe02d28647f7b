import type { Contradiction as ContradictionValue } from '@attribune/schema/point';
import { builder } from '../../builder.ts';
import { Claim } from '../claim/claim-ref.ts';

export const Contradiction = builder.objectRef<ContradictionValue>('Contradiction');
Contradiction.implement({
  description:
    'Two claims that exclude each other otherwise than as two values of one figure. None of them wins.',
  fields: (t) => ({
    a: t.field({ type: Claim, description: 'One of them.', resolve: (pair) => pair.a }),
    b: t.field({ type: Claim, description: 'The other.', resolve: (pair) => pair.b }),
    reason: t.exposeString('reason', { description: 'Why they cannot both hold.' }),
  }),
});
