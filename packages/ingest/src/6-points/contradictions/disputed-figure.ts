import type { ClaimProfile } from '../claim-profile.ts';
import { decideSameValue } from '../figures/same-value.ts';

const TELLING_VALUE = 13;

/** One gives a figure, the other takes up the same figure to dispute it. */
export function disputedFigure(a: ClaimProfile, b: ClaimProfile): string | null {
  const [x, y] = [a.stance.dispute, b.stance.dispute];
  if ((x === null) === (y === null)) return null;
  if (!a.frame || !b.frame || a.frame.unit.dimension !== b.frame.unit.dimension) return null;
  if (!decideSameValue(a.frame, b.frame)) return null;
  if (a.frame.unit.head !== null && b.frame.unit.head !== null && a.frame.unit.head !== b.frame.unit.head)
    return null;
  // A few of something are met by chance: only a telling number, or the same thing, is the figure that is meant.
  const isTelling = (a.frame.low ?? a.frame.high ?? 0) >= TELLING_VALUE;
  if (!isTelling && !(a.frame.unit.head !== null && a.frame.unit.head === b.frame.unit.head)) return null;
  return `One gives the figure, the other disputes it ("${x ?? y}").`;
}
