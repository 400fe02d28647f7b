/** Words that deny what follows them. Source: the negative determiners, adverbs and auxiliaries of English grammar. */
export const DENIALS: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor cannot nowhere without denied denies deny denying'.split(' '),
);

/** Phrases that begin with a denial and deny nothing: bounds, additions and assurances. Source: as above. */
export const NO_DENIALS: ReadonlySet<string> = new Set([
  'only',
  'doubt',
  'more',
  'fewer',
  'less',
  'least',
  'later',
  'matter',
]);
