import type { Problem as ProblemValue } from '@attribune/schema/problem';
import { builder } from '../../builder.ts';
import { Span } from '../span/span.ts';

export const Problem = builder.objectRef<ProblemValue>('Problem');
Problem.implement({
  description: 'What was not as hoped with a text or a place.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'Where it arose: file, parse, sentence, claim, quantity, …',
    }),
    rule: t.exposeString('rule', { description: 'The check that spoke.' }),
    message: t.exposeString('message', { description: 'What is the matter.' }),
    remedy: t.string({
      nullable: true,
      description: 'What can be done about it.',
      resolve: (problem) => problem.remedy ?? null,
    }),
    span: t.field({
      type: Span,
      nullable: true,
      description: 'Where in the version’s text, in UTF-16 units; null where it concerns all of it.',
      resolve: (problem) => problem.span ?? null,
    }),
  }),
});
