import type { Span as SpanValue } from '@attribune/schema/span';
import { builder } from '../../builder.ts';

export const Span = builder.objectRef<SpanValue>('Span');
Span.implement({
  description: 'A half-open range of UTF-16 units: `start` is the first unit, `end` the first one after it.',
  fields: (t) => ({
    start: t.int({
      description: 'Offset of the first UTF-16 unit.',
      complexity: 0,
      resolve: (span) => span[0],
    }),
    end: t.int({
      description: 'Offset after the last UTF-16 unit.',
      complexity: 0,
      resolve: (span) => span[1],
    }),
  }),
});
