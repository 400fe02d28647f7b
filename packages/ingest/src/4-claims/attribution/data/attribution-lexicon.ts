import { ATTRIBUTION_VERBS } from './attribution-verbs.ts';

/** What a verb may take as attributed content (the legend stands in attribution-verbs.ts). */
export type Complements = {
  readonly takes: ReadonlySet<string>;
  /** Prepositions that open the content. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with a content that began with a noun phrase. */
  readonly afterNoun: ReadonlySet<string>;
};

function toComplements(row: string): Complements {
  const marks = row.split(' ');
  const behind = (prefix: string): Set<string> =>
    new Set(marks.filter((mark) => mark.startsWith(prefix)).map((mark) => mark.slice(prefix.length)));
  return {
    takes: new Set(marks.filter((mark) => !mark.includes(':'))),
    prepositions: behind('p:'),
    afterNoun: behind('n:'),
  };
}

const LEXICON = new Map<string, Complements>(
  Object.entries(ATTRIBUTION_VERBS).map(([lemma, row]) => [lemma, toComplements(row)]),
);

/** The tagger leaves some past forms as they are; these are read as the verb of speech or thought. */
const PAST_FORMS: Readonly<Record<string, string>> = {
  found: 'find',
  felt: 'feel',
  saw: 'see',
  thought: 'think',
  said: 'say',
  told: 'tell',
  held: 'hold',
  read: 'read',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
};
// Laid down beside their lemmas: the lexicon is asked several times for each verb of a text, and once is enough.
for (const [past, lemma] of Object.entries(PAST_FORMS)) {
  const verb = LEXICON.get(lemma);
  if (verb) LEXICON.set(past, verb);
}

/** Complements of a verb by its lemma, or null for a verb that never attributes. */
export function findComplements(lemma: string): Complements | null {
  return LEXICON.get(lemma) ?? null;
}
