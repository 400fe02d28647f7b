import type { Analysis } from '@attribune/schema/analysis';
import type { Claim } from '@attribune/schema/claim';
import type { Contradiction, Point } from '@attribune/schema/point';
import type { Story } from '@attribune/schema/story';
import type { Span } from './find-words.ts';

export type PlacedClaim = Claim & { readonly document: string };

/** What the engine made of one event, and ways to look it up. */
export type EventReading = {
  readonly claims: readonly PlacedClaim[];
  readonly stories: readonly Story[];
  readonly contradictions: readonly (readonly [PlacedClaim, PlacedClaim])[];
  readonly pointOf: (claim: PlacedClaim) => Point | null;
};

/** Narrows an analysis of all events to the documents of one; names of documents lose the event before them. */
export function toEventReading(analysis: Omit<Analysis, 'engine'>, event: string): EventReading {
  const mine = (name: string) => name.startsWith(`${event}/`);
  const claims = analysis.documents
    .filter(({ id }) => mine(id))
    .flatMap(({ id, claims: found }) =>
      found.map((claim) => ({ ...claim, document: id.slice(event.length + 1) })),
    );
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const pointOf = new Map(analysis.points.flatMap((point) => point.claims.map((id) => [id, point] as const)));
  return {
    claims,
    stories: analysis.stories.filter(({ documents }) => documents.some(mine)),
    contradictions: analysis.contradictions.flatMap((one) => toPair(one, claimOf)),
    pointOf: (claim) => pointOf.get(claim.id) ?? null,
  };
}

function toPair(
  { a, b }: Contradiction,
  claimOf: ReadonlyMap<string, PlacedClaim>,
): [PlacedClaim, PlacedClaim][] {
  const [one, other] = [claimOf.get(a), claimOf.get(b)];
  return one && other ? [[one, other]] : [];
}

/** The claim that stands at a labelled place: they share at least half of the shorter one. */
export function standsAt(claim: PlacedClaim, place: Span & { readonly doc: string }): boolean {
  if (claim.document !== place.doc) return false;
  const shared = Math.min(claim.end, place.end) - Math.max(claim.start, place.start);
  return shared > 0 && shared >= 0.5 * Math.min(claim.end - claim.start, place.end - place.start);
}
