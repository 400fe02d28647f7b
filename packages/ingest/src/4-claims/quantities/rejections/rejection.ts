import type { Numeral } from '../numerals/numeral.ts';
import type { Piece } from '../piece.ts';

/** A number as far as it is read: what a rejection rule may look at. */
export type Candidate = {
  readonly numeral: Numeral;
  /** Whether a unit of measure, a currency or a percentage was found with it. */
  readonly hasUnit: boolean;
  readonly hasBound: boolean;
  /** The noun it counts, or null. */
  readonly noun: string | null;
};

/** One rule: whether a number is no figure of anything. */
export type Rejection = (pieces: readonly Piece[], candidate: Candidate) => boolean;
