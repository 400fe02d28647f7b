const FIRST = ['first', 'initially', 'originally', 'earlier', 'previously'];
const TOLD = [
  'said',
  'reported',
  'thought',
  'believed',
  'given',
  'announced',
  'estimated',
  'put',
  'proposed',
  'feared',
];
const EARLIER = ['an earlier', 'a previous', 'our earlier', 'an initial', 'a first'];
const TEXTS = ['article', 'version', 'report', 'story', 'count', 'estimate', 'figure', 'toll'];
const RISING = [
  'rose',
  'risen',
  'rises',
  'rising',
  'climbed',
  'climbs',
  'climbing',
  'grew',
  'grown',
  'jumped',
  'increased',
  'soared',
];
const FALLING = ['fell', 'fallen', 'falls', 'dropped', 'drops', 'declined', 'sank', 'shrank'];
const LATEST = ['latest', 'new', 'current', 'updated', 'revised', 'corrected', 'correct', 'final'];
const COUNTS = ['count', 'figure', 'figures', 'number', 'toll', 'total', 'tally', 'estimate'];

/**
 * Words by which a report says that its figure replaces an earlier one. Source: the wording of revisions, running tolls and correction
 * notices in the style guides of news agencies; each class is written out in all its forms. Single common words such as "now" count
 * only beside the number.
 */
export const REVISION_CUES: readonly string[] = [
  ...[...RISING, ...FALLING].map((verb) => `${verb} to`),
  ...FIRST.flatMap((adverb) => TOLD.map((verb) => `${adverb} ${verb}`)),
  ...EARLIER.flatMap((adjective) => TEXTS.map((text) => `${adjective} ${text}`)),
  ...LATEST.flatMap((adjective) => COUNTS.map((count) => `${adjective} ${count}`)),
  'reached',
  'has reached',
  'down to',
  'lowered',
  'lowers',
  'lowering',
  'raised',
  'raises',
  'raising the',
  'revised',
  'revises',
  'updated',
  'corrected',
  'correction',
  'misstated',
  'up from',
  'down from',
  'is now',
  'are now',
  'has now',
  'have now',
  'now has',
  'now have',
  'now stands',
  'instead of the',
  'rather than the',
  'and not',
  'brings',
  'bringing',
  'brought the',
  'takes the',
  'taking the',
];

/** Happenings whose count grows while a story runs; a later, higher value of another speaker is then no rival. */
export const GROWING_COUNTS: ReadonlySet<string> = new Set([
  'death',
  'injury',
  'missing',
  'rescue',
  'arrest',
  'charge',
  'infection',
  'flight',
  'pumping',
  'aboard',
  'fire',
  'containment',
  'cancelling',
  'sheltering',
  'release',
]);

/** Happenings whose count falls while a story runs: the missing are found, power comes back. */
export const FALLING_COUNTS: ReadonlySet<string> = new Set(['missing', 'outage', 'trapping']);
