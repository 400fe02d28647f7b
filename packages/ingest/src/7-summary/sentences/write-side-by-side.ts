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
  const values = new Map<string, CitedClaim[]>();
  for (const cited of inTime(point, claims)) {
    values.set(valueKey(cited), [...(values.get(valueKey(cited)) ?? []), cited]);
  }
  const chosen = [...values.values()].flatMap((cited) => chooseTellable(cited) ?? []);
  if (chosen.length < 2 || chosen.length < values.size) return null;
  const told = tellSides(chosen);
  return told && { ...told, section: 'figures', point: point.id, cited: chosen };
}

/** The first claim of a value that makes a clause; else the first that can be told at all; else null. */
function chooseTellable(cited: readonly CitedClaim[]): CitedClaim | null {
  const tellable = cited.filter((one) => tellInAnyWay(one) !== null);
  return tellable.find((one) => tellInAnyWay(one)?.kind === 'clause') ?? tellable[0] ?? null;
}
