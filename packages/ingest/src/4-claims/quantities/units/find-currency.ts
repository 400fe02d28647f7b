import { CURRENCIES } from '../data/currencies.ts';
import type { Piece } from '../piece.ts';
import { findSpelling, pluralOf, spellingKey, toSpellings } from './spelling.ts';

const SIGNS = new Map<string, string>();
const CODES = new Map<string, string>();
const WORDS = new Map<string, string>();
for (const { name, words, codes, signs } of CURRENCIES) {
  for (const sign of signs) SIGNS.set(spellingKey(sign), name);
  for (const code of codes) CODES.set(code, name);
  for (const word of words)
    for (const form of [word, pluralOf(word)]) WORDS.set(spellingKey(form).toLowerCase(), name);
}
const NAMES = toSpellings(new Map(), WORDS);

/** Codes and names that are also plain English: taken only where nothing but money fits. */
const ENGLISH = new Set(
  'all try mad cup cop pen top lei mark marks real reals p ether sol won crown crowns sterling som tl sen ft sr le dh rp tk'.split(
    ' ',
  ),
);

// "$US160 million", as Australian papers write it: the letters behind the sign.
for (const [sign, name] of [...SIGNS]) {
  const letters = /^(\p{L}{1,3}) \$$/u.exec(sign)?.[1];
  if (letters !== undefined) SIGNS.set(`$ ${letters}`, name);
}

/** What a sign or code may end with, in capitals: all other words are spared the look-up. */
const ENDINGS = new Set(
  [...SIGNS.keys(), ...CODES.keys()].map((key) => (key.split(' ').at(-1) ?? '').toUpperCase()),
);

/** The currency whose sign or code ends right before a piece, with where it begins; null for none. */
export function currencyBefore(pieces: readonly Piece[], at: number): { name: string; from: number } | null {
  const last = pieces[at - 1];
  if (last === undefined || last.kind === 'digits' || !ENDINGS.has(last.text.toUpperCase())) return null;
  for (const length of [3, 2, 1]) {
    const from = at - length;
    const run = from < 0 ? [] : pieces.slice(from, at);
    const key = run.map((piece) => piece.text).join(' ');
    const name =
      run.length === 0 ? undefined : (SIGNS.get(key) ?? CODES.get(key) ?? lowerCode(key) ?? looseSign(run));
    if (name !== undefined && isSignInPlace(pieces, from, at)) return { name, from };
  }
  return null;
}

/** `c$`, `nzd$`: a sign whose letters are written small, or a code before the sign of the same money. */
function looseSign(run: readonly Piece[]): string | undefined {
  if (run.length !== 2 || run[1]?.text !== '$') return undefined;
  const letters = run[0]?.text.toUpperCase() ?? '';
  const name = SIGNS.get(`${letters} $`) ?? CODES.get(letters);
  return name?.endsWith('dollar') || name?.endsWith('peso') || name?.endsWith('real') ? name : undefined;
}

/** The currency that follows a number, in words or as a code, with what it multiplies ("30 MEUR"); null for none. */
export function currencyAfter(
  pieces: readonly Piece[],
  at: number,
): { name: string; to: number; factor: number } | null {
  const first = pieces[at];
  if (first === undefined) return null;
  const word = findSpelling(pieces, at, NAMES);
  const isDoubtful = word?.to === at + 1 && ENGLISH.has(first.lower) && !isMoneyNoun(pieces, at);
  if (word !== null && !isDoubtful) return { ...word, factor: 1 };
  const name = CODES.get(first.text) ?? lowerCode(first.text) ?? signAfter(pieces, at);
  if (name !== undefined) return { name, to: at + 1, factor: 1 };
  const inMillions = /^M[A-Z]{3}$/u.test(first.text) ? CODES.get(first.text.slice(1)) : undefined;
  return inMillions === undefined ? null : { name: inMillions, to: at + 1, factor: 1e6 };
}

/** "5€", "5 €": behind the number as in much of Europe, unless the sign belongs to a number that follows. */
function signAfter(pieces: readonly Piece[], at: number): string | undefined {
  const sign = pieces[at];
  if (sign === undefined || !/^[$\u20a0-\u20cf£¥฿元]$/u.test(sign.text)) return undefined;
  const isNext = pieces[at + 1]?.kind === 'digits';
  return sign.glued || (!isNext && sign.text !== '$') ? SIGNS.get(sign.text) : undefined;
}

function lowerCode(text: string): string | undefined {
  return ENGLISH.has(text.toLowerCase()) || text.length < 3 ? undefined : CODES.get(text.toUpperCase());
}

/** "R5" is rand and "Room R 5" is not: letters count as a sign only glued to their number and to nothing before. */
function isSignInPlace(pieces: readonly Piece[], from: number, at: number): boolean {
  const sign = pieces[at - 1];
  const isLetters = /^\p{L}{1,2}$/u.test(pieces[from]?.text ?? '') && at - from === 1;
  const before = pieces[from - 1];
  const isAfterNumber = before?.kind === 'digits' && sign?.kind === 'word' && pieces[from]?.glued === false;
  if (isAfterNumber && pieces[at]?.glued === false) return false;
  // "PS5" is a machine, "PS8.1bn" a sum whose sign was lost on the way.
  if (sign?.text === 'PS') return pieces[at]?.glued === true && /\d\D?\d/u.test(pieces[at]?.text ?? '');
  return (
    !isLetters || (pieces[at]?.glued === true && (sign?.glued !== true || /^[($]$/u.test(before?.text ?? '')))
  );
}

/** "2,000 won" at the end of a phrase, `164p`: after a number, a noun that no other reading fits. */
function isMoneyNoun(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.lower === 'p') return piece.glued;
  return (
    piece?.pos === 'NOUN' &&
    /^([.,;:)]|a|an|per|in|to|from|for|of|and|or)$/u.test(pieces[at + 1]?.lower ?? '.')
  );
}

/** Every code and sign of letters that may touch its number ("USD115", "RM23.50"), for the reader of pieces. */
export const GLUED_CODES: readonly string[] = [
  ...CODES.keys(),
  ...[...SIGNS.keys()].filter((sign) => /^\p{L}{2,}$/u.test(sign)),
  ...[...CODES.keys()].map((code) => `M${code}`),
];
