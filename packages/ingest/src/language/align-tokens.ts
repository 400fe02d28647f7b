import type { Span } from '@attribune/schema/span';
import { isSpace } from './list-readable.ts';
import { lowerOf } from './lower-of.ts';
import type { Token } from './token.ts';

/** What a tagger gave for one span: parallel lists, without offsets. */
export type TaggedWords = {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
};

/**
 * Puts tagged words back on the text they were read from. A word that cannot be found at the next place is dropped (the
 * tagger rewrote it), and characters that no word covers become tokens of their own with the tag `X`, so that an offset
 * is never wrong and no character is lost.
 */
export function alignTokens(text: string, span: Span, words: TaggedWords): Token[] {
  const tokens: Token[] = [];
  let at = span[0];
  for (let index = 0; index < words.values.length; index += 1) {
    const word = words.values[index] ?? '';
    if (isBlank(word)) continue;
    at = skipSpace(text, at, span[1]);
    const start = text.startsWith(word, at) ? at : findNear(text, word, at);
    if (start < 0 || start + word.length > span[1]) continue;
    if (start > at) pushGap(text, at, start, tokens);
    at = start + word.length;
    tokens.push(toToken(word, words.tags[index] ?? 'X', words.lemmas[index] ?? word, start));
  }
  pushGap(text, at, span[1], tokens);
  return tokens;
}

function isBlank(word: string): boolean {
  return word === '' || (isSpace(word.charCodeAt(0)) && skipSpace(word, 0, word.length) === word.length);
}

/** How far ahead a word is sought: the tagger drops single characters, so a longer jump would be a false match. */
const REACH = 24;

function findNear(text: string, word: string, from: number): number {
  const near = text.slice(from, from + REACH + word.length).indexOf(word);
  return near < 0 ? -1 : from + near;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function pushGap(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  for (const match of text.slice(from, to).matchAll(/\S+/gu))
    tokens.push(toToken(match[0], 'X', match[0].toLowerCase(), from + match.index));
}

function toToken(word: string, tag: string, lemma: string, start: number): Token {
  return { text: word, lower: lowerOf(word), lemma, pos: tag, start, end: start + word.length };
}
