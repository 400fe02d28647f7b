import { CURRENCIES } from '../data/currencies.ts';
import type { Piece } from '../piece.ts';
import { findSpelling, pluralOf, spellingKey } from './spelling.ts';

const SIGNS = new Map<string, string>();
const CODES = new Map<string, string>();
const WORDS = new Map<string, string>();
for (const { name, words, codes, signs } of CURRENCIES) {
  for (const sign of signs) SIGNS.set(spellingKey(sign), name);
  for (const code of codes) CODES.set(code, name);
  for (const word of words)
    for (const form of [word, pluralOf(word)]) WORDS.set(spellingKey(form).toLowerCase(), name);
}
const NONE: ReadonlyMap<string, string> = new Map();

/** Codes in lower case are common in typed text; words that are also plain English ("all", "try") are not taken so. */
const ENGLISH = new Set([
  'all',
  'try',
  'mad',
  'cup',
  'cop',
  'pen',
  'top',
  'lei',
  'mark',
  'real',
  'reals',
  'p',
  'ether',
  'sol',
  'won',
  'crown',
  'sterling',
  'som',
  'tl',
  'sen',
]);

/** The currency whose sign or code ends right before a piece, with where it begins; null for none. */
export function currencyBefore(pieces: readonly Piece[], at: number): { name: string; from: number } | null {
  for (const length of [3, 2, 1]) {
    const from = at - length;
    const run = from < 0 ? [] : pieces.slice(from, at);
    const key = run.map((piece) => piece.text).join(' ');
    const name = run.length === 0 ? undefined : (SIGNS.get(key) ?? CODES.get(key) ?? lowerCode(key));
    if (name !== undefined && isSignInPlace(pieces, from, at)) return { name, from };
  }
  return null;
}

/** The currency that follows a number, in words or as a code; null for none. */
export function currencyAfter(pieces: readonly Piece[], at: number): { name: string; to: number } | null {
  const word = findSpelling(pieces, at, NONE, WORDS);
  const first = pieces[at];
  if (
    word !== null &&
    !(word.to === at + 1 && first !== undefined && ENGLISH.has(first.lower) && !isPlainNoun(pieces, at))
  )
    return word;
  if (first === undefined) return null;
  const name =
    CODES.get(first.text) ??
    lowerCode(first.text) ??
    (/^[$€£¥₹₽]$/u.test(first.text) && first.glued ? SIGNS.get(first.text) : undefined);
  return name === undefined ? null : { name, to: at + 1 };
}

function lowerCode(text: string): string | undefined {
  return ENGLISH.has(text.toLowerCase()) || text.length < 3 ? undefined : CODES.get(text.toUpperCase());
}

/** "R5" is rand and "Room R 5" is not: a letter counts as a sign only glued to its number. */
function isSignInPlace(pieces: readonly Piece[], from: number, at: number): boolean {
  const sign = pieces[at - 1];
  const isLetters = /^\p{L}{1,2}$/u.test(pieces[from]?.text ?? '') && at - from === 1;
  return !isLetters || (pieces[at]?.glued === true && sign?.glued !== true);
}

/** "2,000 won" and "40 mark the day": after a number, a noun that no verb reading fits. */
function isPlainNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.lower === 'p') return piece.glued;
  return (
    piece?.pos === 'NOUN' &&
    /^([.,;:)]|a|an|per|in|to|from|for|of|and|or)$/u.test(pieces[at + 1]?.lower ?? '.')
  );
}
