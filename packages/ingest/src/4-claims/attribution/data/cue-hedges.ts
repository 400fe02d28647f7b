import type { HedgeLevel } from '@attribune/schema/hedge';

/**
 * Cues that make what they introduce less than certain by themselves. Speech alone ("said", "claimed") does not. Source:
 * the belief and forecast verbs of the FactBank annotation guidelines (Saurí and Pustejovsky 2009): those marked
 * probable or possible for their source.
 */
export const CUE_HEDGES: Readonly<Record<string, HedgeLevel>> = {
  estimate: 'estimated',
  project: 'estimated',
  calculate: 'estimated',
  expect: 'expected',
  anticipate: 'expected',
  predict: 'expected',
  forecast: 'expected',
  foresee: 'expected',
  hope: 'expected',
  believe: 'likely',
  think: 'likely',
  reckon: 'likely',
  suppose: 'likely',
  presume: 'likely',
  assume: 'likely',
  feel: 'likely',
  belief: 'likely',
  expectation: 'expected',
  suspect: 'possible',
  guess: 'possible',
  speculate: 'possible',
  fear: 'possible',
  worry: 'possible',
  doubt: 'possible',
  imagine: 'possible',
  rumour: 'possible',
  rumor: 'possible',
  suspicion: 'possible',
  speculation: 'possible',
};

/** Sources that are themselves less than certain. */
export const SOURCE_HEDGES: Readonly<Record<string, HedgeLevel>> = {
  estimate: 'estimated',
  projection: 'estimated',
  forecast: 'expected',
  rumour: 'possible',
  rumor: 'possible',
};
