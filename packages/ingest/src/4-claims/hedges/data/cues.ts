import { cues, type HedgeCue } from './hedge-cue.ts';

const NOT = ['not', "n't", 'n’t', 'only', 'no'];
const SIGHT = [...NOT, 'see', 'hear', 'feel', 'smell', 'afford', 'remember', 'understand'];

/** Modal verbs. Source: Hyland, Metadiscourse (2005), epistemic modals; CoNLL-2010 task 1 guidelines. */
const MODALS: readonly HedgeCue[] = [
  // "Under the rules members may bring a guest": what a rule allows is no doubt.
  ...cues('may', 'possible', { tags: ['AUX', 'VERB'], unlessRuled: true }),
  ...cues('might', 'possible', { tags: ['AUX', 'VERB'] }),
  // "could see" and "could not" are ability, and so is "nothing that could".
  ...cues('could', 'possible', { unlessNext: SIGHT, unlessDenied: true }),
  ...cues('could be, could have', 'possible', { unlessDenied: true }),
  ...cues('would', 'possible', {
    unlessPast: true,
    unlessNext: ['later', 'eventually', 'subsequently', 'go', 'never'],
    claims: false,
  }),
  ...cues('may or may not', 'possible'),
];

/** Adverbs. Source: Hyland (2005), list of hedges; CoNLL-2010 weasel guidelines. */
const ADVERBS: readonly HedgeCue[] = [
  ...cues('perhaps, maybe, possibly, conceivably, potentially, arguably', 'possible'),
  ...cues('probably, presumably, likely, seemingly, apparently, supposedly, ostensibly, plausibly', 'likely'),
  ...cues('almost certainly, most likely, in all likelihood, it is believed', 'likely'),
  ...cues('reportedly, allegedly, purportedly, reputedly', 'reported'),
];

/** Adjectives, where they are no part of a name. Source: Hyland (2005); CoNLL-2010; own reading. */
const ADJECTIVES: readonly HedgeCue[] = [
  ...cues('possible', 'possible', {
    tags: ['ADJ'],
    unlessBefore: [
      'as',
      'make',
      'makes',
      'made',
      'making',
      'only',
      'often',
      'not',
      'highest',
      'best',
      'worst',
      'whenever',
      'wherever',
      'where',
      'if',
      'of',
      'soon',
    ],
    unlessNext: ['to', 'for', 'by', 'in', 'without', 'only', 'with', '.', ',', 'through'],
  }),
  ...cues('potential', 'possible', {
    tags: ['ADJ'],
    unlessBefore: ['the', 'its', 'their', 'his', 'her'],
    claims: false,
  }),
  ...cues(
    'plausible, conceivable, uncertain, unclear, doubtful, unconfirmed, unverified, speculative',
    'possible',
    { tags: ['ADJ', 'VERB', 'NOUN'], unlessBefore: ['more'] },
  ),
  ...cues('probable, unlikely, improbable, presumed, suspected, putative, supposed, thought', 'likely', {
    tags: ['ADJ', 'VERB'],
  }),
  ...cues('apparent', 'likely', { tags: ['ADJ'] }),
  ...cues('alleged, purported, rumoured, rumored', 'reported', { tags: ['ADJ', 'VERB'] }),
  ...cues('preliminary, provisional, tentative', 'estimated', { tags: ['ADJ', 'NOUN'] }),
];

const THINGS = [
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'control',
  'power',
  'office',
  'command',
  'responsibility',
];

/** Verbs of belief, appearance and forecast, with their frames. Source: Hyland (2005); CoNLL-2010; own reading. */
const VERBS: readonly HedgeCue[] = [
  ...cues('~seem', 'likely', { tags: ['VERB', 'AUX'] }),
  ...cues(
    '~appear to, ~appear that, ~appear as though, ~appear as if, ~appear likely, ~appear willing',
    'likely',
  ),
  ...cues('~appear', 'likely', {
    tags: ['VERB'],
    unlessNext: [
      'in',
      'on',
      'at',
      'before',
      'as',
      'with',
      'many',
      'several',
      'twice',
      'again',
      'a',
      'the',
      '.',
      ',',
    ],
  }),
  ...cues('~believe, ~suspect, ~reckon, ~presume', 'likely', {
    tags: ['VERB'],
    unlessNext: ['in'],
    // "packs of suspect cheese": an adjective.
    unlessBefore: ['of', 'a', 'an', 'the', 'some', 'with', 'by', 'this', 'these'],
  }),
  ...cues('~guess', 'possible', { tags: ['VERB'] }),
  ...cues('~think', 'likely', { tags: ['VERB'], unlessNext: ['of', 'about', '.', ',', '"', '”'] }),
  ...cues('~assume, ~suppose', 'likely', { tags: ['VERB'], unlessNext: THINGS }),
  ...cues('~expect, ~predict, ~forecast, ~anticipate', 'expected', {
    tags: ['VERB'],
    unlessBefore: ['highly', 'much', 'long'],
  }),
  ...cues('~project', 'expected', { tags: ['VERB'], onlyNext: ['to', 'that', 'a', 'an'] }),
  ...cues('~estimate', 'estimated'),
  ...cues('~fear, ~worry, ~speculate, ~wonder', 'possible', { tags: ['VERB', 'ADJ'] }),
  ...cues('~suggest, ~imply', 'likely', { tags: ['VERB'], claims: false }),
  ...cues('~indicate', 'likely', { tags: ['VERB'], unlessBefore: ['to'], claims: false }),
  ...cues('considered, regarded, viewed, deemed, seen as, ~consider', 'likely', {
    tags: ['VERB', 'ADJ'],
    unlessBefore: ['to', 'can'],
    claims: false,
  }),
  ...cues('is said to, are said to, was said to, were said to, reported to, said to have', 'reported'),
  ...cues('is understood to, are understood to, was understood to, were understood to', 'reported'),
  ...cues(
    '~look set to, ~look likely to, ~look poised to, ~look certain to, ~seem set to, ~appear set to',
    'likely',
  ),
];

/** Conditions, rumours and open questions. Source: CoNLL-2010 guidelines (conditionals, investigations). */
const OTHERS: readonly HedgeCue[] = [
  ...cues('if confirmed, if true, if correct, if proven, if verified', 'possible'),
  ...cues('if', 'possible', {
    unlessBefore: ['and', 'even', 'only'],
    unlessNext: ['and', 'any'],
    claims: false,
  }),
  ...cues('unless, whether, whether or not', 'possible', { claims: false }),
  ...cues('rumour, rumours, rumor, rumors, speculation, possibility, likelihood', 'possible', {}),
  ...cues('possibilities, hypothesis, hypotheses', 'possible', { claims: false }),
  ...cues(
    'the idea that, as far as one can tell, as far as is known, as far as anyone knows, no evidence, little evidence, scant evidence, no proof, little is known, not known, remains to be, not clear, not certain, not proven, been proven',
    'possible',
    { claims: false },
  ),
  ...cues('no consensus, ~accuse, to be believed', 'possible', { claims: false }),
];

/** All cues; where two begin at one word, the longer one is taken. */
export const HEDGE_CUES: readonly HedgeCue[] = [...MODALS, ...ADVERBS, ...ADJECTIVES, ...VERBS, ...OTHERS];
