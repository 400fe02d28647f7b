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

/** A clause with several numbers speaks of more than its point. */
const OTHER_NUMBER_COST = 0.3;

function rank({ cited, told }: Told): number {
  if (told.kind !== 'clause') return cited.claim.worth.score;
  const numbers = told.clause.match(/\p{N}[\p{N}.,]*/gu)?.length ?? 0;
  return 1 + cited.claim.worth.score - Math.max(0, numbers - 1) * OTHER_NUMBER_COST;
}
