/** What the gate does again to see whether a derived text is true. */
export type DerivedKind = 'outlet' | 'count' | 'document' | 'digits';

/** The closed list of rules by which the engine may add words of its own. Source: the writers in 7-summary/sentences. */
export const DERIVED_RULES: ReadonlyMap<string, DerivedKind> = new Map([
  ['the outlet of the cited document', 'outlet'],
  ['documents without an outlet, counted', 'count'],
  ['documents that cite one speaker, counted', 'count'],
  ['a document without an outlet, told apart from others', 'document'],
  ['a number in words, in digits', 'digits'],
]);
