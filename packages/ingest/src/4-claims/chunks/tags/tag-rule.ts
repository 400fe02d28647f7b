import type { Token } from '../../../language/token.ts';

/** Looks at one token among its neighbours and gives the tag that it should have, or null to leave it. */
export type TagRule = (tokens: readonly Token[], i: number) => string | null;

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
export const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Tag of the token at `i`; the empty string outside of the sentence. */
export const pos = (tokens: readonly Token[], i: number): string =>
  // A list asked for its element −1 looks for a property of that name, which costs more than the rest of a rule.
  i < 0 ? '' : (tokens[i]?.pos ?? '');

/** Lower-cased word at `i`; the empty string outside of the sentence. */
export const word = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.lower ?? ''));

/** Whether a word may begin with a capital: most begin with a small letter of English, which a look at its code tells. */
export function mayBeCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 97 || code > 122;
}

/** Headlines capitalise their verbs too. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.7;
}

/** A form in -s that is not the base form: a plural or a third person. */
export function isThirdPerson(token: Token): boolean {
  return token.lower.endsWith('s') && !token.lower.endsWith('ss') && token.lemma !== token.lower;
}
