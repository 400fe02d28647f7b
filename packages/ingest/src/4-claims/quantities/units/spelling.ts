import { lowerOf } from '../../../language/lower-of.ts';
import type { Piece } from '../piece.ts';

/**
 * Spellings of units with the names they stand for, by their pieces' texts joined by one space: in exact case, and in lower
 * case. `openings` holds the first piece of each, so that most words are left after one look.
 */
export type Spellings = {
  readonly exact: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly openings: ReadonlySet<string>;
};

/** The spellings of two maps, ready to be looked up. */
export function toSpellings(
  exact: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
): Spellings {
  const openings = [...exact.keys(), ...words.keys()].map((key) => flat(key.split(' ')[0] ?? ''));
  return { exact, words, openings: new Set(openings) };
}

const flat = (text: string): string => {
  const lower = lowerOf(text);
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
};

/** The longest spelling in pieces: "square kilometre", "US dollars", "km / h" with its sign. */
const LONGEST = 5;

/**
 * The longest run of pieces from `at` that spells a unit: exact case first (`MW` is no `mW`), then lower case. Null where
 * none does.
 */
export function findSpelling(
  pieces: readonly Piece[],
  at: number,
  { exact, words, openings }: Spellings,
): { readonly name: string; readonly to: number } | null {
  if (!openings.has(flat(pieces[at]?.text ?? ''))) return null;
  let found: { readonly name: string; readonly to: number } | null = null;
  let key = '';
  for (let to = at + 1; to <= Math.min(pieces.length, at + LONGEST); to += 1) {
    key += (key === '' ? '' : ' ') + (pieces[to - 1]?.text ?? '');
    const name = exact.get(key) ?? words.get(flat(key));
    if (name !== undefined) found = { name, to };
  }
  return found;
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
