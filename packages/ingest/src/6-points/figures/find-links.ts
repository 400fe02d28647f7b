import type { PointLink } from '@attribune/schema/point';
import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { EVENT_SUBSETS } from '../data/event-subsets.ts';

/** A figure's point with the claims that make it. */
export type FigurePoint = { readonly id: string; readonly profiles: readonly ClaimProfile[] };

/** Two figures must speak of one thing in some words before one can be a part of the other. */
const SAME_THING = 0.15;

/** A story of more figures than this is a list, and no reader follows its links. */
const MOST_FIGURES = 300;

/** The typed links of one figure to the others of its story: what it is a subset of, and the same count in other areas. */
export function findLinks(point: FigurePoint, others: readonly FigurePoint[]): PointLink[] {
  if (others.length > MOST_FIGURES) return [];
  return others.flatMap((other): PointLink[] => {
    if (other.id === point.id) return [];
    const type = isSubset(point, other) ? 'subsetOf' : isElsewhere(point, other) ? 'otherArea' : null;
    return type !== null && speakOfOneThing(point, other) ? [{ to: other.id, type }] : [];
  });
}

function speakOfOneThing(a: FigurePoint, b: FigurePoint): boolean {
  const [x] = a.profiles;
  const [y] = b.profiles;
  if (!x?.frame || !y?.frame || x.frame.unit.dimension !== 'count' || y.frame.unit.dimension !== 'count')
    return false;
  const [one, other] = [x.frame.unit, y.frame.unit];
  const isAlike =
    one.head === null || other.head === null || one.head === other.head || (one.people && other.people);
  return Boolean(isAlike) && cosine(x.context, y.context) >= SAME_THING;
}

function isSubset(part: FigurePoint, whole: FigurePoint): boolean {
  const pairs = EVENT_SUBSETS.filter(
    ([a, b]) => hasEvent(part, a) && hasEvent(whole, b) && !hasEvent(part, b),
  );
  return pairs.length > 0 && largestOf(part) < largestOf(whole);
}

function isElsewhere(a: FigurePoint, b: FigurePoint): boolean {
  const x = areasOf(a);
  const y = areasOf(b);
  const events = eventsOf(a).some((event) => hasEvent(b, event));
  return events && x.length > 0 && y.length > 0 && !x.some((area) => y.includes(area));
}

function eventsOf({ profiles }: FigurePoint): string[] {
  return profiles.flatMap(({ frame }) => (frame && !frame.leans ? [...frame.events] : []));
}

function hasEvent(point: FigurePoint, event: string): boolean {
  return eventsOf(point).includes(event);
}

function areasOf({ profiles }: FigurePoint): string[] {
  return profiles.flatMap(({ frame }) => [...(frame?.areas ?? [])]);
}

function largestOf({ profiles }: FigurePoint): number {
  return Math.max(...profiles.map(({ frame }) => frame?.high ?? frame?.low ?? 0));
}
