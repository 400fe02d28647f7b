import type { Bound } from '@attribune/schema/quantity';
import { AFTER, BEFORE } from './data/bound-phrases.ts';
import type { Piece } from './piece.ts';

const LONGEST = 5;
const BEFORE_PHRASES = toMap(BEFORE);
const AFTER_PHRASES = toMap(AFTER);
/** The word that each phrase before a number ends with, and the one that each phrase behind it begins with. */
const LAST_WORDS = new Set([...BEFORE_PHRASES.keys()].map((phrase) => phrase.split(' ').at(-1)));
const FIRST_WORDS = new Set([...AFTER_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]));

function toMap(groups: readonly (readonly [Bound, readonly string[]])[]): ReadonlyMap<string, Bound> {
  return new Map(
    groups.flatMap(([bound, phrases]) => phrases.map((phrase): [string, Bound] => [phrase, bound])),
  );
}

/** Filler between a bound and its number: "about the same 40" is none, "at least another 40" is. */
const STEPPED_OVER = new Set([
  'another',
  'an',
  'a',
  'further',
  'additional',
  'the',
  'well',
  'just',
  'only',
  'already',
]);

/** The bound whose words end right before a piece, with where they begin; null for none. */
export function findBoundBefore(pieces: readonly Piece[], at: number): { bound: Bound; from: number } | null {
  const direct = longestBefore(pieces, at);
  if (direct !== null) return direct;
  const above = pieces[at - 1];
  return above !== undefined && STEPPED_OVER.has(above.lower) && above.lower !== 'the'
    ? longestBefore(pieces, at - 1)
    : null;
}

function longestBefore(pieces: readonly Piece[], at: number): { bound: Bound; from: number } | null {
  if (!LAST_WORDS.has(pieces[at - 1]?.lower)) return null;
  for (let from = Math.max(0, at - LONGEST); from < at; from += 1) {
    const bound = BEFORE_PHRASES.get(rowOf(pieces, from, at));
    if (bound !== undefined && !isMotion(pieces, from)) return { bound, from };
  }
  return null;
}

/** "inching back up to 4.8%" tells where a figure went, not its bound. */
function isMotion(pieces: readonly Piece[], from: number): boolean {
  return (
    pieces[from]?.lower === 'up' &&
    /^(back|inch\w*|rose|ris\w+|climb\w*|went|go\w*|edg\w+|push\w*|mov\w+|jump\w*|is|was|add\w*|it)$/u.test(
      pieces[from - 1]?.lower ?? '',
    )
  );
}

/** The bound whose words begin at a piece, with where they end; null for none. */
export function findBoundAfter(pieces: readonly Piece[], at: number): { bound: Bound; to: number } | null {
  if (!FIRST_WORDS.has(pieces[at]?.lower)) return null;
  for (let to = Math.min(pieces.length, at + LONGEST); to > at; to -= 1) {
    const bound = AFTER_PHRASES.get(rowOf(pieces, at, to));
    if (bound === undefined) continue;
    if (
      /^(odd|ish|maximum|\+)$/u.test(rowOf(pieces, at, to)) &&
      pieces[at]?.glued === false &&
      pieces[at]?.lower !== 'odd'
    )
      continue;
    return { bound, to };
  }
  return null;
}

function rowOf(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map((piece) => piece.lower)
    .join(' ');
}
