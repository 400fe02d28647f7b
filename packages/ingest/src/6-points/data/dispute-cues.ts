const VERBS = [
  ['deny', 'denies', 'denied', 'denying'],
  ['dismiss', 'dismisses', 'dismissed', 'dismissing'],
  ['reject', 'rejects', 'rejected', 'rejecting'],
  ['dispute', 'disputes', 'disputed', 'disputing'],
  ['refute', 'refutes', 'refuted', 'refuting'],
];
const UNTRUE = [
  'false',
  'untrue',
  'fabricated',
  'invented',
  'fictitious',
  'exaggerated',
  'inflated',
  'overstated',
  'understated',
  'unlikely',
  'implausible',
  'baseless',
  'misleading',
];

/**
 * Words by which a claim takes up a figure or a statement only to dispute it. Source: the verbs of denial of FrameNet's frame
 * Statement in all their forms, the adjectives for what is not true in a general dictionary, and the plain negations of truth.
 */
export const DISPUTE_CUES: readonly string[] = [
  ...VERBS.flat(),
  ...UNTRUE,
  'made up',
  'not true',
  'not correct',
  'not accurate',
  'no truth',
  'no basis',
  'did not find',
  'could not confirm',
  'cast doubt',
  'a lie',
];
