/**
 * Words that a written sentence begins with by itself, in small letters. Source: the sentence patterns in
 * 7-summary/sentences, and the articles of English grammar.
 */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  'accounts reports only according by on it one another a an the possibly reportedly probably'.split(' '),
);
