import type { Nature as NatureValue } from '@attribune/schema/document';
import type { SummarySentence } from '@attribune/schema/story';
import { builder } from '../../builder.ts';
import { toEnumValues } from '../../enum-values.ts';

export const Nature = builder.enumType('Nature', {
  description:
    'What kind of text a document is. Anything but a report must be labelled wherever it is shown.',
  values: toEnumValues<NatureValue>({
    report: 'What an outlet published.',
    restatement: 'An event retold in other words, for the bundled sample; not a news report.',
    fiction: 'Invented, for the bundled sample.',
  }),
});

export const SummarySection = builder.enumType('SummarySection', {
  description: 'The part of a summary that a sentence stands in.',
  values: toEnumValues<SummarySentence['section']>({
    agreed: 'What several documents say alike.',
    figures: 'Figures with all their values.',
    contradicted: 'What is contradicted.',
    single: 'What one document says.',
  }),
});

export const StoryOrder = builder.enumType('StoryOrder', {
  description: 'The order of stories; equal ones stand by id.',
  values: toEnumValues({
    newest: 'By the moment of their current edition, latest first.',
    largest: 'By the number of their documents, largest first.',
    mostDisputed: 'By figures in dispute and contradictions together, most first.',
  } as const),
});
