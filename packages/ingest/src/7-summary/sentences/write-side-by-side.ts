import type { Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { inTime, valueKey } from './list-told-values.ts';
import { tellSides } from './tell-sides.ts';
import { tellInAnyWay } from './told-claim.ts';

/**
 * A figure whose values do not fit under one question: each value in the words of its own claim, as it was published; null
 * where a value cannot be told so, or where there are not two.
 */
export function writeSideBySide(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  const chosen = chooseOfEach(inTime(point, claims), valueKey);
  return chosen && tellChosen(point, chosen);
}

/** One value that documents give in ways too different for one clause: the earliest two of them, each in its own words. */
export function writeAlikeSideBySide(point: Point, claims: ReadonlyMap<string, CitedClaim>): Draft | null {
  const tellable = inTime(point, claims).filter((cited) => tellInAnyWay(cited)?.kind === 'clause');
  const chosen = chooseOfEach(tellable, ({ document }) => document.id)?.slice(0, 2);
  return chosen ? tellChosen(point, chosen) : null;
}

function tellChosen(point: Point, chosen: CitedClaim[]): Draft | null {
  const told = chosen.length < 2 ? null : tellSides(chosen);
  return told && { ...told, section: 'figures', point: point.id, cited: chosen };
}

/** One claim that can be told for each key; null where a key has none. */
function chooseOfEach(
  cited: readonly CitedClaim[],
  keyOf: (cited: CitedClaim) => string,
): CitedClaim[] | null {
  const groups = new Map<string, CitedClaim[]>();
  for (const one of cited) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  const chosen = [...groups.values()].flatMap((group) => chooseTellable(group) ?? []);
  return chosen.length < groups.size ? null : chosen;
}

/** The first claim of a group that makes a clause; else the first that can be told at all; else null. */
function chooseTellable(cited: readonly CitedClaim[]): CitedClaim | null {
  const tellable = cited.filter((one) => tellInAnyWay(one) !== null);
  return tellable.find((one) => tellInAnyWay(one)?.kind === 'clause') ?? tellable[0] ?? null;
}
