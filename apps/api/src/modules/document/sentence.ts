import type { SentenceRole as Role } from '@attribune/schema/reading';
import type { Span as SpanValue } from '@attribune/schema/span';
import { builder } from '../../builder.ts';
import { SentenceRole } from './document-enums.ts';

export const Sentence = builder.objectRef<{ span: SpanValue; role: Role | null }>('Sentence');
Sentence.implement({
  description: 'A sentence of a version, or a whole heading or line of furniture.',
  fields: (t) => ({
    start: t.int({
      description: 'Offset of its first UTF-16 unit.',
      complexity: 0,
      resolve: (sentence) => sentence.span[0],
    }),
    end: t.int({
      description: 'Offset after its last UTF-16 unit.',
      complexity: 0,
      resolve: (sentence) => sentence.span[1],
    }),
    role: t.field({
      type: SentenceRole,
      nullable: true,
      description: 'What it is to a reader; null where the engine did not say.',
      resolve: (sentence) => sentence.role,
    }),
  }),
});
