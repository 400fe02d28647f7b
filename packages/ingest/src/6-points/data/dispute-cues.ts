/**
 * Words by which a claim takes up a figure or a statement only to dispute it. Source: the verbs and adjectives of denial that
 * reports use of somebody else's numbers.
 */
export const DISPUTE_CUES: readonly string[] = [
  'denied',
  'denies',
  'deny',
  'denying',
  'invented',
  'made up',
  'fabricated',
  'dismissed',
  'rejected',
  'disputed',
  'refuted',
  'false',
  'untrue',
  'not true',
  'no truth',
  'unlikely',
  'plucked from',
  'did not find',
  'could not confirm',
  'exaggerated',
  'overstated',
  'a lie',
  'fairy tale',
  'folklore',
];
