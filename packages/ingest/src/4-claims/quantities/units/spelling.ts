import type { Piece } from '../piece.ts';

/** Spellings of units with the names they stand for; the key is the pieces' texts joined by one space. */
export type Spellings = ReadonlyMap<string, string>;

/** The longest spelling in pieces: "square kilometre", "US dollars", "km / h" with its sign. */
const LONGEST = 5;

/**
 * The longest run of pieces from `at` that spells a unit: exact case first (`MW` is no `mW`), then lower case. Null where
 * none does.
 */
export function findSpelling(
  pieces: readonly Piece[],
  at: number,
  exact: Spellings,
  words: Spellings,
): { readonly name: string; readonly to: number } | null {
  for (let to = Math.min(pieces.length, at + LONGEST); to > at; to -= 1) {
    const run = pieces.slice(at, to);
    const key = run.map((piece) => piece.text).join(' ');
    const name = exact.get(key) ?? words.get(key.toLowerCase().replaceAll('.', ''));
    if (name !== undefined) return { name, to };
  }
  return null;
}

/** The key under which a spelling is kept: its pieces joined by one space. */
export function spellingKey(spelling: string): string {
  return (spelling.match(/\d+|\p{L}[\p{L}\p{M}\p{N}]*\.?|\S/gu) ?? []).join(' ').trim();
}

/** The plural as a reader writes it. */
export function pluralOf(word: string): string {
  if (/(s|x|[^p]ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (word.startsWith('part per ') || / per /u.test(word)) return word.replace(' per ', 's per ');
  return `${word}s`;
}
