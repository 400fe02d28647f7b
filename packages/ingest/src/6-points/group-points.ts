import { pointId } from '@attribune/schema/ids';
import type { Contradiction, Point, PointLink } from '@attribune/schema/point';
import type { NearCopy } from '@attribune/schema/story';
import type { StoryDocument } from '@attribune/schema/story-document';
import { averageLinkage, type Link } from '../matching/average-linkage.ts';
import { type ClaimProfile, listProfiles } from './claim-profile.ts';
import { findContradictions } from './contradictions/find-contradictions.ts';
import { compareFigures } from './figures/compare-figures.ts';
import { type FigurePoint, findLinks } from './figures/find-links.ts';
import { mayShareQuestion } from './figures/may-share-question.ts';
import { listPairs } from './list-pairs.ts';
import { countOrigins } from './origins/count-origins.ts';
import { labelOf } from './questions/label-of.ts';
import { questionOf } from './questions/question-of.ts';
import { decideRelation, type RelationDecision } from './relations/decide-relation.ts';
import { listValues } from './relations/point-value.ts';
import { compareStatements } from './statements/compare-statements.ts';

const SAME_FIGURE = 0.45;
const SAME_STATEMENT = 0.36;

/**
 * Matches the claims of one story: every claim is in exactly one point. Decides from the whole story, whatever the
 * order of its documents.
 */
export function groupPoints(
  documents: readonly StoryDocument[],
  nearCopies: readonly NearCopy[],
): { points: Point[]; contradictions: Contradiction[] } {
  const profiles = listProfiles(documents);
  const originalOf = new Map(nearCopies.map(({ document, of }) => [document, of]));
  const figures = profiles.filter(({ frame }) => frame !== null);
  const statements = profiles.filter(({ frame }) => frame === null);
  const groups = [
    ...group(figures, compareFigures, { threshold: SAME_FIGURE, mayJoin: mayShareQuestion }),
    ...group(statements, compareStatements, { threshold: SAME_STATEMENT }),
  ]
    .map((members) => members.sort((a, b) => a.order - b.order))
    .sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0));
  const figurePoints = groups
    .filter(([first]) => first?.frame)
    .map((members) => ({ id: pointId(members[0]?.claim.id ?? ''), profiles: members }));
  const linksOf = listLinks(figurePoints);
  const points = groups
    .flatMap((members) => toPoint(members, originalOf))
    .map((point) => ({ ...point, links: linksOf.get(point.id) ?? [] }));
  return { points, contradictions: findContradictions(profiles, points) };
}

function group(
  profiles: readonly ClaimProfile[],
  compare: (a: ClaimProfile, b: ClaimProfile) => number,
  rule: {
    threshold: number;
    mayJoin?: (a: readonly ClaimProfile[], b: readonly ClaimProfile[]) => boolean;
  },
): ClaimProfile[][] {
  const links: Link[] = [];
  for (const [i, j] of listPairs(profiles)) {
    const [a, b] = [profiles[i], profiles[j]];
    const weight = a && b ? compare(a, b) : 0;
    if (weight > 0) links.push({ a: i, b: j, weight });
  }
  const at = (members: readonly number[]) => members.flatMap((i) => profiles[i] ?? []);
  const mayJoin = rule.mayJoin;
  return averageLinkage(profiles.length, links, {
    threshold: rule.threshold,
    ...(mayJoin && { mayJoin: (a, b) => mayJoin(at(a), at(b)) }),
  }).map(at);
}

/** The links of each figure to those that are worth comparing with it. */
function listLinks(figures: readonly FigurePoint[]): ReadonlyMap<string, PointLink[]> {
  const others = figures.map((): FigurePoint[] => []);
  const contexts = figures.map(({ profiles: [first] }) => ({ features: first?.context ?? new Map() }));
  for (const [i, j] of listPairs(contexts)) {
    const [a, b] = [figures[i], figures[j]];
    if (b) others[i]?.push(b);
    if (a) others[j]?.push(a);
  }
  return new Map(figures.map((figure, i) => [figure.id, findLinks(figure, others[i] ?? [])]));
}

function toPoint(profiles: readonly ClaimProfile[], originalOf: ReadonlyMap<string, string>): Point[] {
  const first = profiles[0];
  if (!first) return [];
  const question = first.frame ? questionOf(profiles) : null;
  return [
    {
      id: pointId(first.claim.id),
      label: labelOf(profiles, question),
      kind: first.frame ? 'figure' : first.claim.kind === 'event' ? 'event' : 'statement',
      question,
      ...relationOf(profiles, originalOf),
      claims: profiles.map(({ claim }) => claim.id),
      ...countOrigins(profiles, originalOf),
      links: [],
    },
  ];
}

/** The happenings that at least half of the claims tell. */
function commonEvents(profiles: readonly ClaimProfile[]): Set<string> {
  const events = profiles.flatMap(({ frame }) => [...(frame?.events ?? [])]);
  return new Set(
    events.filter((event) => events.filter((other) => other === event).length * 2 >= profiles.length),
  );
}

function relationOf(
  profiles: readonly ClaimProfile[],
  originalOf: ReadonlyMap<string, string>,
): RelationDecision {
  if (profiles[0]?.frame) {
    return decideRelation(listValues(profiles, originalOf), commonEvents(profiles));
  }
  const documents = new Set(profiles.map(({ document }) => originalOf.get(document.id) ?? document.id));
  if (documents.size < 2) return { relation: 'single', reason: 'Only one independent document says so.' };
  return { relation: 'agree', reason: `${documents.size} documents say the same.` };
}
