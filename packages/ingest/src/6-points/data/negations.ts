/** Words that turn a statement into its denial. Source: the negative determiners, adverbs and verbs of English grammar. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'not',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'cannot',
  'without',
  'nowhere',
  'denied',
  'denies',
  'deny',
  'refused',
  'rejected',
]);
