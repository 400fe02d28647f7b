import type { FoundRows, SearchAnswer } from '@attribune/store/search/open-search';
import { builder } from '../../builder.ts';
import { Claim } from '../claim/claim-ref.ts';
import { Span } from '../span/span.ts';
import { Story } from '../story/story-ref.ts';
import { SearchEngine } from './search-enums.ts';

type SearchHit = FoundRows['hits'][number];

const ClaimHit = builder.objectRef<SearchHit>('ClaimHit');
ClaimHit.implement({
  description: 'A claim that was found.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim; null where it left since search heard of it.',
      resolve: (hit) => hit.id,
    }),
    highlights: t.field({
      type: [Span],
      description: 'The words that match, in UTF-16 units of the claim’s `quote`.',
      resolve: (hit) => hit.highlights,
    }),
  }),
});

const StoryHit = builder.objectRef<SearchHit>('StoryHit');
StoryHit.implement({
  description: 'A story that was found.',
  fields: (t) => ({
    story: t.field({
      type: Story,
      nullable: true,
      description: 'The story; null where it left since search heard of it.',
      resolve: (hit) => hit.id,
    }),
    highlights: t.field({
      type: [Span],
      description: 'The words that match, in UTF-16 units of the story’s `title`.',
      resolve: (hit) => hit.highlights,
    }),
  }),
});

const ClaimHits = builder.objectRef<FoundRows>('ClaimHits');
ClaimHits.implement({
  description: 'Claims that were found, best first.',
  fields: (t) => ({
    totalCount: t.int({
      description: 'How many there are; an estimate above a thousand.',
      resolve: (hits) => hits.total,
    }),
    hits: t.field({
      type: [ClaimHit],
      complexity: { field: 0, multiplier: 1 },
      description: 'The best ones.',
      resolve: (hits) => hits.hits,
    }),
  }),
});

const StoryHits = builder.objectRef<FoundRows>('StoryHits');
StoryHits.implement({
  description: 'Stories that were found, best first.',
  fields: (t) => ({
    totalCount: t.int({
      description: 'How many there are; an estimate above a thousand.',
      resolve: (hits) => hits.total,
    }),
    hits: t.field({
      type: [StoryHit],
      complexity: { field: 0, multiplier: 1 },
      description: 'The best ones.',
      resolve: (hits) => hits.hits,
    }),
  }),
});

export const SearchResult = builder.objectRef<SearchAnswer>('SearchResult');
SearchResult.implement({
  description: 'What a search found, and what answered it.',
  fields: (t) => ({
    engine: t.field({
      type: SearchEngine,
      description: 'What answered.',
      resolve: (answer) => answer.engine,
    }),
    degraded: t.exposeBoolean('degraded', { description: 'Whether the better engine was not there.' }),
    claims: t.field({
      type: ClaimHits,
      description: 'Claims; empty if they were not asked for.',
      resolve: (answer) => answer.claims,
    }),
    stories: t.field({
      type: StoryHits,
      description: 'Stories; empty if they were not asked for.',
      resolve: (answer) => answer.stories,
    }),
  }),
});
