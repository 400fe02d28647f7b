import type { Contradiction, Point } from '@attribune/schema/point';
import type { CitedClaim } from '../cited-claim.ts';

/** What a summary will speak of, in order, before a word of it is written. */
export type Choice = {
  readonly agreed: readonly Point[];
  readonly figures: readonly Point[];
  readonly disputes: readonly Contradiction[];
  readonly single: readonly Point[];
};

const MOST = { agreed: 3, figures: 4, disputes: 2, single: 3, singleAlone: 6 };

/** Chooses the points that matter most: by origins, by figures in dispute, then by what their claims tell. */
export function choosePoints(
  points: readonly Point[],
  contradictions: readonly Contradiction[],
  claims: ReadonlyMap<string, CitedClaim>,
  documents: number,
): Choice {
  const ranked = [...points].sort(
    (a, b) => weightOf(b, claims) - weightOf(a, claims) || (a.id < b.id ? -1 : 1),
  );
  const several = ranked.filter(({ relation }) => relation !== 'single');
  const differing = several.filter(({ kind, relation }) => kind === 'figure' && relation !== 'agree');
  const alike = several.filter(({ kind, relation }) => kind === 'figure' && relation === 'agree');
  return {
    agreed: several.filter(({ kind }) => kind !== 'figure').slice(0, MOST.agreed),
    figures: [...differing, ...alike].slice(0, MOST.figures),
    disputes: oneForEachSubject(contradictions, points).slice(0, MOST.disputes),
    single: ranked
      .filter(({ relation }) => relation === 'single')
      .slice(0, documents === 1 ? MOST.singleAlone : MOST.single),
  };
}

function weightOf(point: Point, claims: ReadonlyMap<string, CitedClaim>): number {
  const worth = Math.max(...point.claims.map((id) => claims.get(id)?.claim.worth.score ?? 0));
  return point.origins.named * 2 + point.origins.unnamed + point.origins.own + worth;
}

/** One contradiction for each pair of points: the same dispute is told once. */
function oneForEachSubject(
  contradictions: readonly Contradiction[],
  points: readonly Point[],
): Contradiction[] {
  const pointOf = new Map(points.flatMap((point) => point.claims.map((claim) => [claim, point.id] as const)));
  const told = new Set<string>();
  return contradictions.filter(({ a, b }) => {
    const sides = [pointOf.get(a) ?? a, pointOf.get(b) ?? b];
    if (sides.some((side) => told.has(side))) return false;
    for (const side of sides) told.add(side);
    return true;
  });
}
