import type { HedgeLevel } from '@attribune/schema/hedge';

/**
 * One cue. `words` are matched in a row, each as it is written or, with `~`, by its lemma. `tags` are the parts of
 * speech that the first word may have; `unlessNext` and `unlessBefore` are words beside the cue that make it none.
 * A cue with `claims: false` makes a sentence less than plain, but leaves what is claimed as sure as it was.
 */
export type HedgeCue = {
  readonly words: string;
  readonly level: HedgeLevel;
  readonly tags?: readonly string[];
  readonly unlessNext?: readonly string[];
  readonly unlessBefore?: readonly string[];
  readonly claims?: false;
};

const SIGHT = [
  'see',
  'hear',
  'feel',
  'smell',
  'be',
  'not',
  "n't",
  'n’t',
  'only',
  'no',
  'afford',
  'remember',
  'understand',
] as const;

/** Modal verbs. Source: Hyland, Metadiscourse (2005), epistemic modals; CoNLL-2010 task 1 guidelines. */
const MODALS: readonly HedgeCue[] = [
  { words: 'may', level: 'possible', tags: ['AUX', 'VERB'] },
  { words: 'might', level: 'possible', tags: ['AUX', 'VERB'] },
  { words: 'could', level: 'possible', unlessNext: SIGHT.filter((word) => word !== 'be') },
  { words: 'would', level: 'possible', claims: false },
];

/** Adverbs and adjectives. Source: Hyland (2005), list of hedges; CoNLL-2010 weasel guidelines. */
const ADVERBS: readonly HedgeCue[] = [
  ...['perhaps', 'maybe', 'possibly', 'conceivably', 'potentially', 'arguably'].map(
    (words): HedgeCue => ({ words, level: 'possible' }),
  ),
  ...[
    'probably',
    'presumably',
    'likely',
    'seemingly',
    'apparently',
    'supposedly',
    'ostensibly',
    'plausibly',
  ].map((words): HedgeCue => ({ words, level: 'likely' })),
  ...['reportedly', 'allegedly', 'purportedly', 'reputedly', 'rumoredly'].map(
    (words): HedgeCue => ({ words, level: 'reported' }),
  ),
  ...[
    'possible',
    'plausible',
    'conceivable',
    'potential',
    'uncertain',
    'unclear',
    'doubtful',
    'unconfirmed',
    'unverified',
    'speculative',
  ].map((words): HedgeCue => ({ words, level: 'possible' })),
  ...['probable', 'unlikely', 'improbable', 'apparent', 'presumed', 'suspected', 'putative'].map(
    (words): HedgeCue => ({ words, level: 'likely' }),
  ),
  { words: 'alleged', level: 'reported' },
  { words: 'almost certainly', level: 'likely' },
  { words: 'preliminary', level: 'estimated' },
  { words: 'provisional', level: 'estimated' },
];

/** Verbs of belief, appearance and forecast, with their frames. Source: Hyland (2005); CoNLL-2010; own reading. */
const VERBS: readonly HedgeCue[] = [
  ...['~appear', '~seem'].map(
    (words): HedgeCue => ({
      words,
      level: 'likely',
      tags: ['VERB', 'AUX'],
      unlessNext: ['in', 'on', 'at', 'before', 'as', 'with'],
    }),
  ),
  ...['~believe', '~think', '~suspect', '~reckon', '~presume', '~assume', '~suppose'].map(
    (words): HedgeCue => ({ words, level: 'likely', tags: ['VERB'] }),
  ),
  ...['~expect', '~predict', '~forecast', '~anticipate', '~project'].map(
    (words): HedgeCue => ({ words, level: 'expected', tags: ['VERB'] }),
  ),
  ...['~estimate'].map((words): HedgeCue => ({ words, level: 'estimated' })),
  ...['~fear', '~worry', '~speculate', '~wonder', '~rumour', '~rumor'].map(
    (words): HedgeCue => ({ words, level: 'possible', tags: ['VERB', 'ADJ'] }),
  ),
  ...['~suggest', '~imply', '~indicate'].map(
    (words): HedgeCue => ({ words, level: 'likely', tags: ['VERB'], claims: false }),
  ),
  ...['considered', 'consider', 'regarded', 'viewed', 'seen as', 'deemed'].map(
    (words): HedgeCue => ({ words, level: 'likely', claims: false }),
  ),
  { words: 'is said to', level: 'reported' },
  { words: 'are said to', level: 'reported' },
  { words: 'was said to', level: 'reported' },
  { words: 'were said to', level: 'reported' },
  { words: 'reported to', level: 'reported' },
];

/** Conditions, rumours and open questions. Source: CoNLL-2010 guidelines (conditionals, investigations). */
const OTHERS: readonly HedgeCue[] = [
  { words: 'if confirmed', level: 'possible' },
  { words: 'if', level: 'possible', claims: false },
  { words: 'unless', level: 'possible', claims: false },
  { words: 'whether', level: 'possible', claims: false },
  { words: 'rumour', level: 'possible' },
  { words: 'rumours', level: 'possible' },
  { words: 'rumor', level: 'possible' },
  { words: 'rumors', level: 'possible' },
  { words: 'speculation', level: 'possible' },
  { words: 'possibility', level: 'possible' },
  { words: 'likelihood', level: 'possible' },
  { words: 'hypothesis', level: 'possible', claims: false },
  { words: 'no evidence', level: 'possible', claims: false },
];

/** All cues; where two begin at one word, the longer one is taken. */
export const HEDGE_CUES: readonly HedgeCue[] = [...MODALS, ...ADVERBS, ...VERBS, ...OTHERS];
