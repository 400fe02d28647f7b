import type { Token } from './token.ts';

/**
 * Acronyms that are spelt like a small word, with the form that cannot be mistaken for it. Source: the country and
 * organisation abbreviations of the AP and Guardian style books that are also pronouns.
 */
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['US', 'u.s.'],
  ['WHO', 'w.h.o.'],
  ['IT', 'i.t.'],
]);

/** Most words are longer than any of these, and need no look-up. */
const LONGEST = 3;

/** Tokens with "US", "WHO" and "IT" read as the names that they are; in a line all in capitals nobody can tell. */
export function nameAcronyms(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text.length <= LONGEST && ACRONYMS.has(text))) return tokens;
  if (!tokens.some(({ text }) => /^\p{Ll}{2}/u.test(text))) return tokens;
  return tokens.map((token) => {
    const lower = ACRONYMS.get(token.text);
    return lower ? { ...token, lower, lemma: lower, pos: 'PROPN' } : token;
  });
}
