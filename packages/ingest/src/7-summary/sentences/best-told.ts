import type { Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';
import { asContinuation, findClause } from './clause-of.ts';
import { hedgedClause } from './hedged-clause.ts';

/** The claim of a point whose words make the clearest clause, with the clause as it stands within a sentence. */
export type Told = { readonly cited: CitedClaim; readonly clause: string };

/** The best clause among a point's claims: worth first, then the earliest; null where none makes a clause. */
export function bestTold(point: Point, claims: ReadonlyMap<string, CitedClaim>): Told | null {
  return listTold(point, claims)[0] ?? null;
}

export function listTold(point: Point, claims: ReadonlyMap<string, CitedClaim>): Told[] {
  return point.claims
    .flatMap((id): Told[] => {
      const cited = claims.get(id);
      const clause = cited ? tell(cited) : null;
      return cited && clause !== null ? [{ cited, clause }] : [];
    })
    .sort((a, b) => b.cited.claim.worth.score - a.cited.claim.worth.score);
}

/** A claim's words as a hedged clause within a sentence, or null. */
export function tell(cited: CitedClaim): string | null {
  const { claim, document } = cited;
  const clause = findClause(claim, document.text);
  if (clause === null) return null;
  return hedgedClause(asContinuation(clause, claim, document.text), cited);
}
