import type { Token } from '../../language/token.ts';
import type { NounPhrase } from './chunked-sentence.ts';

const OPENERS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const RELATIVES = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'what',
  'where',
  'when',
  'why',
  'how',
  'whoever',
]);
const isGenitive = (token: Token | undefined): boolean =>
  token?.pos === 'PART' && /^['’]s?$/u.test(token.lower);

/** Whether the token may stand inside a noun phrase whose last token so far is `before`. */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isGenitive(token)) return true;
  if (token.pos === 'ADV') return tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.pos === 'NUM';
  if (token.pos === 'PUNCT') {
    return (
      (token.text === '-' || token.text === '.') &&
      tokens[at - 1]?.end === token.start &&
      tokens[at + 1]?.start === token.end
    );
  }
  return OPENERS.has(token.pos) && !RELATIVES.has(token.lower);
}

/** A pronoun or a new determiner opens a phrase of its own, unless a genitive came before. */
function opensAnew(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (isGenitive(before) || before.pos === 'DET') return false;
  const possessive = /^(?:its|his|her|their|our|my|your)$/u.test(before.lower);
  if (before.pos === 'PRON' && !possessive && !/^(?:all|both|some|many|several)$/u.test(before.lower))
    return true;
  return token.pos === 'DET' || (token.pos === 'PRON' && HEADS.has(before.pos));
}

/** Noun phrases of one sentence from left to right, never overlapping: determiner, modifiers, head, genitives included. */
export function findNounPhrases(tokens: readonly Token[], groupAt: readonly number[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !OPENERS.has(token.pos) || (groupAt[i] ?? -1) >= 0 || RELATIVES.has(token.lower)) continue;
    let last = i;
    for (let at = i + 1; continues(tokens, at) && (groupAt[at] ?? -1) < 0 && !opensAnew(tokens, at); at += 1)
      last = at;
    while (last > i && !HEADS.has(tokens[last]?.pos ?? '')) last -= 1;
    if (HEADS.has(tokens[last]?.pos ?? '')) phrases.push({ first: i, last });
    i = last;
  }
  return phrases;
}
