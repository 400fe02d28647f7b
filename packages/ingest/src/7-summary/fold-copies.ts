import type { Point } from '@attribune/schema/point';
import type { NearCopy } from '@attribune/schema/story';
import type { CitedClaim } from './cited-claim.ts';
import { valueKey } from './sentences/list-told-values.ts';

/**
 * The points as they are told: a near-copy that says what its original says adds no voice and is not named beside it. A copy that
 * gives another value (a misprint, an editor's change) is kept.
 */
export function foldCopies(
  points: readonly Point[],
  claims: ReadonlyMap<string, CitedClaim>,
  nearCopies: readonly NearCopy[],
): Point[] {
  const originalOf = new Map(nearCopies.map(({ document, of }) => [document, of]));
  return points.map((point) => {
    const said = new Set(point.claims.flatMap((id) => keyOf(claims.get(id)) ?? []));
    return {
      ...point,
      claims: point.claims.filter((id) => {
        const cited = claims.get(id);
        const original = originalOf.get(cited?.document.id ?? '');
        return !cited || original === undefined || !said.has(`${original} ${valueKey(cited)}`);
      }),
    };
  });
}

function keyOf(cited: CitedClaim | undefined): string | null {
  return cited ? `${cited.document.id} ${valueKey(cited)}` : null;
}
