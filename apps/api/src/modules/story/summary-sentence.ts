import type { Derived as DerivedValue } from '@attribune/schema/story';
import type { SummarySentenceRow } from '@attribune/store/postgres/edition/list-summaries-by-edition';
import { builder } from '../../builder.ts';
import { Claim } from '../claim/claim-ref.ts';
import { Point } from '../point/point-ref.ts';
import { SummarySection } from './story-enums.ts';
import { Story } from './story-ref.ts';

const Citation = builder.objectRef<{ number: number; claimId: string }>('Citation');
Citation.implement({
  description: 'A claim that a sentence rests on.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description:
        'Number of the claim within the summary, from 1, by first use: the same claim has the same number in all sentences.',
    }),
    claim: t.field({ type: Claim, description: 'The claim.', resolve: (citation) => citation.claimId }),
  }),
});

const Derived = builder.objectRef<DerivedValue>('Derived');
Derived.implement({
  description: 'Words that no document holds: the engine counted or computed them.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words in the sentence.' }),
    rule: t.exposeString('rule', { description: 'How they were found.' }),
    claims: t.field({
      type: [Claim],
      description: 'What they were found from.',
      resolve: (derived) => derived.claims,
    }),
  }),
});

export const SummarySentence = builder.objectRef<SummarySentenceRow>('SummarySentence');
SummarySentence.implement({
  description:
    'A sentence of a summary. It was published because each number, name and date in it stands in what it cites, and because it is no surer than its weakest claim.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place in the summary, from 0.' }),
    section: t.field({
      type: SummarySection,
      description: 'The part it stands in.',
      resolve: (sentence) => sentence.section,
    }),
    text: t.exposeString('text', { description: 'The sentence.' }),
    point: t.field({
      type: Point,
      nullable: true,
      description: 'The point it was written from; null where that is no longer current.',
      resolve: (sentence) => sentence.pointId,
    }),
    citations: t.field({
      type: [Citation],
      description: 'The claims it rests on; never empty.',
      resolve: (sentence) => sentence.citations,
    }),
    derived: t.field({
      type: [Derived],
      description: 'What the engine counted or computed in it.',
      resolve: (sentence) => sentence.derived,
    }),
    story: t.field({
      type: Story,
      description: 'The story whose summary it stands in.',
      resolve: (sentence) => sentence.storyId,
    }),
  }),
});
