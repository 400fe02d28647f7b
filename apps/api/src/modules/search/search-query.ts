import { badInput } from '../../bad-input.ts';
import { builder } from '../../builder.ts';
import { pageComplexity, toPageSize } from '../../page.ts';
import { readRounds } from '../../read-rounds.ts';
import { SearchKind } from './search-enums.ts';
import { SearchResult } from './search-result.ts';

/** Longest query in UTF-16 units; nobody types more, and engines only read the first ten words. */
const MAX_QUERY = 500;

builder.queryField('search', (t) =>
  t.field({
    type: SearchResult,
    description: 'Claims and stories for some words, best first.',
    args: {
      query: t.arg.string({ required: true, description: `The words, at most ${MAX_QUERY} UTF-16 units.` }),
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: 'How many hits of each kind, 0 to 100.',
      }),
      kinds: t.arg({
        type: [SearchKind],
        required: true,
        defaultValue: ['claim', 'story'],
        description: 'What to search.',
      }),
    },
    complexity: (args) => ({ ...pageComplexity(args), field: 20 }),
    resolve: (_root, { query, first, kinds }, context) => {
      if (query.length > MAX_QUERY)
        throw badInput(`\`query\` must be at most ${MAX_QUERY} UTF-16 units long.`);
      const { size } = toPageSize({ first });
      return readRounds(context).run(() => context.search.search({ query, first: size, kinds }));
    },
  }),
);
