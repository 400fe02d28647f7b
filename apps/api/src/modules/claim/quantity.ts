import type { Quantity as QuantityValue } from '@attribune/schema/quantity';
import { builder } from '../../builder.ts';
import { Span } from '../span/span.ts';
import { Bound, QuantityKind } from './claim-enums.ts';

export const Quantity = builder.objectRef<QuantityValue>('Quantity');
Quantity.implement({
  description: 'A figure as the text gives it.',
  fields: (t) => ({
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'Lower end, in `unit`; null where nothing bounds it from below.',
    }),
    high: t.exposeFloat('high', {
      nullable: true,
      description: 'Upper end, in `unit`; null where nothing bounds it from above.',
    }),
    unit: t.exposeString('unit', {
      nullable: true,
      description:
        'Canonical singular name: `dollar`, `percentage`, `kilometre`, or the lemma of what is counted.',
    }),
    counted: t.exposeString('counted', {
      nullable: true,
      description: 'What is counted, with the words that restrict it.',
    }),
    bound: t.field({
      type: Bound,
      description: 'How the words bound it.',
      resolve: (quantity) => quantity.bound,
    }),
    kind: t.field({
      type: QuantityKind,
      description: 'What sort of figure it is.',
      resolve: (quantity) => quantity.kind,
    }),
    span: t.field({
      type: Span,
      description: 'Its words in the version’s text, in UTF-16 units.',
      resolve: (quantity) => quantity.span,
    }),
  }),
});
