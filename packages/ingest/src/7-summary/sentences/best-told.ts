import type { Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import { type ToldClaim, tellClaim } from './told-claim.ts';

/** A claim of a point with the way in which it can be told. */
export type Told = { readonly cited: CitedClaim; readonly told: ToldClaim };

/** The claims of a point that can be told: clauses before quotations, then by worth, then the earliest. */
export function listTold(point: Point, claims: ReadonlyMap<string, CitedClaim>): Told[] {
  return point.claims
    .flatMap((id): Told[] => {
      const cited = claims.get(id);
      const told = cited ? tellClaim(cited) : null;
      return cited && told ? [{ cited, told }] : [];
    })
    .sort((a, b) => rank(b) - rank(a));
}

function rank({ cited, told }: Told): number {
  return (told.kind === 'clause' ? 1 : 0) + cited.claim.worth.score;
}
