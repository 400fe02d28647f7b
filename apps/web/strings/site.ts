import { fault } from './fault.ts';

/** The frame of the site, trouble, search and what developers are told. */
export const siteStrings = {
  site: {
    name: 'Attribune',
    motto: 'news you can trace',
    description:
      'What documents about an event claim, who said it and through whom, where they agree and where they differ. Every sentence opens the words it rests on.',
    promise: 'Every sentence opens the words it rests on. No verdict on truth: checking is made cheap.',
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    footNavigation: 'Foot of the page',
    stories: 'Stories',
    search: 'Search',
    developers: 'For developers',
    admin: 'Admin',
    searchLabel: 'Search claims and stories',
    searchButton: 'Search',
  },
  trouble: {
    unreachable: {
      title: 'The service behind this page does not answer',
      what: 'This site takes everything it shows from its GraphQL API, and the API gave no answer. Nothing is lost: what was ingested stays in the database.',
      remedy:
        'Reload the page in a moment. If you run this site: see whether the API is up (npm start starts it), and whether API_URL names its address.',
    },
    refused: {
      title: 'The service refused this request',
      what: 'The API understood the question and would not answer it. It gives this reason:',
      remedy: 'Check the address of this page; ids in it are 24 letters and digits.',
    },
    fault,
    missing: {
      title: 'There is nothing at this address',
      what: 'No story, document or claim has it. Nothing that was published is ever deleted, so the address itself must be wrong.',
      remedy: 'Search for it, or start from the stories.',
    },
  },
  nature: {
    label: { FICTION: 'Fiction', RESTATEMENT: 'Restatement' },
    notice: {
      FICTION:
        'Fiction. Every place, person, outlet and figure here is invented to show how this site works. None of it happened.',
      RESTATEMENT:
        'A restatement, not a news report. These texts retell what articles about a real event claimed, in other words. Nobody reported them and nothing in them was checked.',
    },
  },
  search: {
    title: 'Search',
    titleFor: (query: string) => `Search: ${query}`,
    prompt:
      'Search for what was claimed, who said it, or what a story is about. A misspelt word is understood by the search engine.',
    nothing: (query: string) => `Nothing matches “${query}”.`,
    nothingHow: 'Try fewer words, or another spelling.',
    stories: 'Stories',
    claims: 'Claims',
    inStory: 'in the story',
    engine: { MEILISEARCH: 'Answered by the search engine.', POSTGRES: 'Answered by the database.' },
    degraded:
      'The search engine is not running, so the database answered: misspelt words are not found and the order is rougher. Everything else works as always.',
  },
  developers: {
    title: 'For developers',
    lead: 'Everything on this site comes from one GraphQL API, and so can everything you make of it.',
    facts: {
      address: 'Address',
      rows: [
        [
          'Reading',
          'needs no key. POST JSON with a query; the schema answers introspection, and every field has a description.',
        ],
        [
          'Lists',
          'are Relay connections: first, after, last, before, at most 100 entries a page, with totalCount.',
        ],
        [
          'Ids',
          'are global (id) or local (localId, 24 hexadecimal digits, as in the addresses of this site). Both are taken everywhere and never change.',
        ],
        ['Offsets', 'are UTF-16 units of one version’s text, half-open: start is in, end is out.'],
        [
          'Refusals',
          'that a caller can act on are part of the answer’s type; others are errors with a code.',
        ],
        [
          'Changing',
          'needs the admin token: Authorization: Bearer followed by the token that npm start prints.',
        ],
      ],
    },
    asCommand: 'As a command line',
    example: {
      stories: 'The stories with most in dispute',
      figures: 'A story’s figures in dispute, with every value',
      search: 'Search, with the words around each hit',
    },
  },
} as const;
