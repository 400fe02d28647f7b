import type { SentenceRole as Role } from '@attribune/schema/reading';
import { builder } from '../../builder.ts';
import { toEnumValues } from '../../enum-values.ts';

export const SentenceRole = builder.enumType('SentenceRole', {
  description: 'What a sentence is to a reader.',
  values: toEnumValues<Role>({
    sourced: 'It claims something and says who vouches for it.',
    unsourced: 'It claims something in the outlet’s own voice.',
    speculation: 'It supposes.',
    question: 'It asks.',
    advice: 'It tells the reader what to do.',
    filler: 'It says nothing that could be checked.',
    furniture: 'It is no part of the text: headings of link lists, buttons, captions.',
  }),
});

export const Display = builder.enumType('Display', {
  description: 'How much of an outlet’s writing may be shown.',
  values: toEnumValues({ full: 'The whole text.', passages: 'Passages with a link.' } as const),
});

export const KeyKind = builder.enumType('KeyKind', {
  description: 'What a document is known by for good.',
  values: toEnumValues({
    url: 'Its canonical address.',
    id: 'The id it was given with.',
    path: 'Its path from the folder that was ingested.',
  } as const),
});
