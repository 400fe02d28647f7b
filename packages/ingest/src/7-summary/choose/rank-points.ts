import type { Contradiction, Point } from '@attribune/schema/point';
import { conceptsOf } from '../../matching/concepts-of.ts';
import { readWords } from '../../matching/read-words.ts';
import type { CitedClaim } from '../cited-claim.ts';

/** A contradiction with the point that its sentence is written from. */
export type Dispute = { readonly dispute: Contradiction; readonly point: string };

/** What a summary may speak of, most important first, before a word of it is written. */
export type RankedPoints = {
  readonly agreed: readonly Point[];
  readonly differing: readonly Point[];
  readonly alike: readonly Point[];
  readonly disputes: readonly Dispute[];
  readonly single: readonly Point[];
};

/** Ranks a story's points by kind: by origins and by what their claims tell. Points that nobody can be named for come last. */
export function rankPoints(
  points: readonly Point[],
  contradictions: readonly Contradiction[],
  claims: ReadonlyMap<string, CitedClaim>,
): RankedPoints {
  const weights = new Map(points.map((point) => [point, weightOf(point, claims)]));
  const ranked = [...points].sort(
    (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const disputed = disputedPoints(contradictions, points);
  const several = ranked.filter(({ relation }) => relation !== 'single');
  const isFigure = ({ kind }: Point) => kind === 'figure';
  return {
    agreed: several.filter((point) => !isFigure(point) && !disputed.has(point.id)),
    differing: several.filter((point) => isFigure(point) && point.relation !== 'agree'),
    alike: several.filter((point) => isFigure(point) && point.relation === 'agree'),
    disputes: oneForEachSubject(contradictions, points),
    single: ranked.filter(({ relation }) => relation === 'single'),
  };
}

/** A named speaker weighs most: what nobody stands for is the least worth telling. */
function weightOf(point: Point, claims: ReadonlyMap<string, CitedClaim>): number {
  const worth = Math.max(0, ...point.claims.map((id) => claims.get(id)?.claim.worth.score ?? 0));
  const documents = new Set(point.claims.flatMap((id) => claims.get(id)?.document.id ?? [])).size;
  return (
    Math.min(point.origins.named, 4) * 2 +
    point.origins.unnamed +
    point.origins.own * 0.5 +
    documents +
    worth * 2 +
    gravityOf(point)
  );
}

/** What readers look for first, with what it adds to a point's weight: who died, then who is missing or hurt. */
const GRAVITY: Readonly<Record<string, number>> = { death: 8, missing: 4, injury: 2, rescue: 2 };

function gravityOf({ kind, label }: Point): number {
  if (kind !== 'figure') return 0;
  return Math.max(0, ...conceptsOf(readWords(label)).map(({ name }) => GRAVITY[name] ?? 0));
}

/** Points that something contradicts: they are told as disputes and never as agreed. */
function disputedPoints(contradictions: readonly Contradiction[], points: readonly Point[]): Set<string> {
  const sides = new Set(contradictions.flatMap(({ a, b }) => [a, b]));
  return new Set(points.filter(({ claims }) => claims.some((id) => sides.has(id))).map(({ id }) => id));
}

/** One contradiction for each pair of points: the same dispute is told once. */
function oneForEachSubject(contradictions: readonly Contradiction[], points: readonly Point[]): Dispute[] {
  const pointOf = new Map(points.flatMap((point) => point.claims.map((claim) => [claim, point.id] as const)));
  const told = new Set<string>();
  return contradictions.flatMap((dispute) => {
    const sides = [pointOf.get(dispute.a) ?? dispute.a, pointOf.get(dispute.b) ?? dispute.b];
    if (sides.some((side) => told.has(side))) return [];
    for (const side of sides) told.add(side);
    return [{ dispute, point: sides[0] ?? dispute.a }];
  });
}
