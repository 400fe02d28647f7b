import type { Bound } from '@attribune/schema/quantity';
import type { Amount } from './amount.ts';
import { findBoundAfter, findBoundBefore } from './find-bound.ts';
import type { Piece } from './piece.ts';

/** The bound of a figure, and where what it counts begins: after the bound's words, where they stand behind the number. */
export type DecidedBound = { readonly bound: Bound; readonly to: number };

/** The bound that the words beside a figure give; `exact` for none. Words before it are heard first. */
export function decideBound(pieces: readonly Piece[], first: Amount, last: Amount): DecidedBound {
  const before = findBoundBefore(pieces, first.from);
  if (before !== null && !isSpanOfTime(pieces, first, last)) return { bound: before.bound, to: last.to };
  const after = findBoundAfter(pieces, last.to);
  if (after !== null) return after;
  return { bound: findBoundAfter(pieces, last.numeral.to)?.bound ?? 'exact', to: last.to };
}

/** "over three years" is a length of time that something took, unless "for", "is" or the like stands before. */
function isSpanOfTime(pieces: readonly Piece[], first: Amount, last: Amount): boolean {
  const isTime = /^(second|minute|hour|day|week|month|year|decade)$/u.test(last.unit ?? '');
  if (!isTime || pieces[first.from - 1]?.lower !== 'over') return false;
  return !/^(for|is|was|are|were|just|well|after|took|takes|lasted)$/u.test(
    pieces[first.from - 2]?.lower ?? '',
  );
}
