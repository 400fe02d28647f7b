import { formatCount } from '../text/numbers.ts';

/** Stories, their points and their figures. */
export const storyStrings = {
  home: {
    title: 'Stories',
    lead: 'In dispute now',
    leadCalm: 'Newest story',
    all: 'More stories',
    figures: 'Figures that differ',
    waiting: (count: number) =>
      `${formatCount(count, 'document waits', 'documents wait')} to be put into a story; reload in a moment.`,
    lastIngest: (day: string) => `newest document seen ${day}`,
    read: 'Read the story with its sources',
    older: 'Older stories',
    newest: 'Back to the newest stories',
    noSentence: 'No sentence of its summary passed the gate yet; its points are listed in the story.',
    emptyTitle: 'No stories yet',
    emptyWhat: 'Nothing has been ingested, or the worker has not yet made stories of it.',
    emptyHow: 'Add documents with this command, then reload the page:',
    emptyCommand: 'npx pnpm attribune ingest PATH…',
    emptyFormats: 'PATH is a folder or a file: .txt, .md, .html or .jsonl.',
  },
  counts: {
    documents: (count: number) => formatCount(count, 'document', 'documents'),
    nearCopies: (count: number) => formatCount(count, 'near-copy', 'near-copies'),
    outlets: (count: number) => formatCount(count, 'outlet', 'outlets'),
    claims: (count: number) => formatCount(count, 'claim', 'claims'),
    origins: (count: number) => formatCount(count, 'independent origin', 'independent origins'),
    figures: (count: number) => formatCount(count, 'figure in dispute', 'figures in dispute'),
    contradictions: (count: number) => formatCount(count, 'contradiction', 'contradictions'),
    citations: (count: number) => formatCount(count, 'citation', 'citations'),
    points: (count: number) => formatCount(count, 'point', 'points'),
    values: (count: number) => formatCount(count, 'value', 'values'),
    stories: (count: number) => formatCount(count, 'story', 'stories'),
    outletUnknown: 'outlets not given in the files',
  },
  story: {
    edition: 'Edition',
    sections: {
      AGREED: 'Agreed',
      FIGURES: 'Figures',
      CONTRADICTED: 'Contradicted',
      SINGLE: 'Only one source',
    },
    sectionNotes: {
      AGREED: 'said by more than one document',
      CONTRADICTED: 'both sides in their own words',
      SINGLE: 'nobody else in these documents says it',
    },
    figureNotes: {
      CONFLICT: 'they differ: each mark is a value one origin gives, none wins',
      UPDATE: 'later values overtake earlier ones',
      AGREE: 'the values agree',
      SINGLE: 'one origin',
    },
    passageLabel: (number: number) => `Passage ${number}`,
    shownAbove: 'shown above',
    claimLink: 'the claim',
    claimOf: (number: number) => `The claim behind passage ${number}`,
    noPassage: 'The sentence around these words is not known.',
    points: 'Every point',
    pointsNote: 'what the documents speak about, one by one',
    pointGroups: {
      disputed: 'In dispute',
      update: 'Overtaken by later values',
      agreed: 'Agreed',
      single: 'Only one source',
    },
    repeated: 'repeated in',
    showSingle: (shown: number, total: number) =>
      shown === total
        ? `Show ${formatCount(total, 'claim', 'claims')} that only one source makes`
        : `Show ${shown} of ${formatCount(total, 'claim', 'claims')} that only one source makes`,
    nextSingles: 'The next ones',
    firstSingles: 'Back to the first ones',
    documents: 'The documents',
    documentsNote: 'and how much of each is a sourced claim',
    nearCopyOf: (share: string) => `near-copy (${share} of its word runs), counted once with`,
    gate: (passed: number, dropped: number) =>
      `Every sentence above was checked against the passages it cites before it was published: ${passed} of ${passed + dropped} hold, ${dropped} ${dropped === 1 ? 'was' : 'were'} dropped.`,
    gateNone:
      'No sentence of this edition passed the gate, so no summary is published. The points below are listed as they were read.',
    gateLabel: 'How this page was checked',
    dropped: 'What was dropped, and why',
    made: (number: number, moment: string, engine: string) =>
      `Edition ${number}, ${moment}. Engine ${engine}.`,
    derived: 'Counted by the engine, not quoted:',
    and: 'and',
  },
  relation: {
    AGREE: 'agree',
    CONFLICT: 'in dispute',
    UPDATE: 'updated',
    SINGLE: 'single origin',
    MIXED: 'in dispute, and updated',
  },
  link: {
    SUBSET_OF: 'Counts some of what is counted in:',
    PART_OF: 'A part of what is measured in:',
    OTHER_PERIOD: 'Another period than:',
    OTHER_AREA: 'Another area than:',
  },
  figure: {
    subset: 'An open ring counts only a part: no rival.',
    table: 'The same as a table',
    columns: { value: 'Value', who: 'Who', where: 'Where', sure: 'How sure', words: 'The words' },
    noQuestion: 'How many?',
    part: 'a part',
    noNumber: 'no number',
    more: (count: number) => `and ${count} more`,
  },
  origins: {
    named: (count: number) => formatCount(count, 'named origin', 'named origins'),
    unnamed: 'unnamed ones, counted once',
    own: (count: number) => formatCount(count, 'outlet in its own voice', 'outlets in their own voice'),
  },
} as const;
