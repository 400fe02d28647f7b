import type { Contradiction } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import type { Draft } from '../draft.ts';
import { tellSides } from './tell-sides.ts';

/** A dispute with both sides in their own words; null where one side cannot be told. `point` holds one of the sides. */
export function writeContradicted(
  { a, b }: Contradiction,
  claims: ReadonlyMap<string, CitedClaim>,
  point: string,
): Draft | null {
  const cited = [a, b].flatMap((id) => claims.get(id) ?? []);
  const told = cited.length === 2 ? tellSides(cited) : null;
  return told && { ...told, section: 'contradicted', point, cited };
}
