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
  const [own, other] = [eventsOf(part), eventsOf(whole)];
  const isPart = EVENT_SUBSETS.some(([a, b]) => own.has(a) && other.has(b) && !own.has(b));
  return isPart && largestOf(part) < largestOf(whole);
}

function isElsewhere(a: FigurePoint, b: FigurePoint): boolean {
  if (eventsOf(a).isDisjointFrom(eventsOf(b))) return false;
  const x = areasOf(a);
  const y = areasOf(b);
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
}

/** One figure is compared with many. */
const eventsRead = new WeakMap<FigurePoint, ReadonlySet<string>>();

function eventsOf(point: FigurePoint): ReadonlySet<string> {
  const known = eventsRead.get(point);
  if (known) return known;
  const events = new Set(
    point.profiles.flatMap(({ frame }) => (frame && !frame.leans ? [...frame.events] : [])),
  );
  eventsRead.set(point, events);
  return events;
}

function areasOf({ profiles }: FigurePoint): ReadonlySet<string> {
  return new Set(profiles.flatMap(({ frame }) => [...(frame?.areas ?? [])]));
}

function largestOf({ profiles }: FigurePoint): number {
  return Math.max(...profiles.map(({ frame }) => frame?.high ?? frame?.low ?? 0));
}
