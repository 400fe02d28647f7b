import type { Piece } from '../piece.ts';
import { readNamedFraction } from './read-fraction.ts';

/** The fraction that "and" adds to a number: "and a half", "and three quarters"; null for none. */
export function readAndFraction(pieces: readonly Piece[], at: number): { value: number; to: number } | null {
  if (pieces[at]?.lower !== 'and') return null;
  const next = pieces[at + 1]?.lower;
  const part =
    next === 'a' || next === 'an' || next === 'one' ? PARTS.get(pieces[at + 2]?.lower ?? '') : undefined;
  if (part !== undefined) return { value: part, to: at + 3 };
  const named = readNamedFraction(pieces, at + 1);
  return named !== null && named.value < 1 ? named : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
]);
