import { pointId } from '@attribune/schema/ids';
import type { Contradiction, Point } from '@attribune/schema/point';
import type { NearCopy } from '@attribune/schema/story';
import { compareDocuments, type StoryDocument } from '@attribune/schema/story-document';
import { averageLinkage, type Link } from '../matching/average-linkage.ts';
import { type ClaimProfile, profileOf } from './claim-profile.ts';
import { findContradictions } from './contradictions/find-contradictions.ts';
import { compareFigures } from './figures/compare-figures.ts';
import { countOrigins } from './origins/count-origins.ts';
import { labelOf } from './questions/label-of.ts';
import { questionOf } from './questions/question-of.ts';
import { decideRelation, type RelationDecision } from './relations/decide-relation.ts';
import { listValues } from './relations/point-value.ts';
import { compareStatements } from './statements/compare-statements.ts';

const SAME_FIGURE = 0.62;
const SAME_STATEMENT = 0.42;

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
  const points = [
    ...group(figures, compareFigures, SAME_FIGURE),
    ...group(statements, compareStatements, SAME_STATEMENT),
  ]
    .map((members) => members.sort((a, b) => a.order - b.order))
    .sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0))
    .flatMap((members) => toPoint(members, originalOf));
  return { points, contradictions: findContradictions(profiles, points) };
}

/** All claims of a story in the order that decides which is earliest: by document, then by place. */
function listProfiles(documents: readonly StoryDocument[]): ClaimProfile[] {
  const claims = [...documents]
    .sort(compareDocuments)
    .flatMap((document) =>
      [...document.claims]
        .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
        .map((claim) => ({ claim, document })),
    );
  return claims.map(({ claim, document }, order) => profileOf(claim, document, order));
}

function group(
  profiles: readonly ClaimProfile[],
  compare: (a: ClaimProfile, b: ClaimProfile) => number,
  threshold: number,
): ClaimProfile[][] {
  const links: Link[] = [];
  profiles.forEach((a, i) => {
    for (let j = i + 1; j < profiles.length; j++) {
      const b = profiles[j];
      const weight = b ? compare(a, b) : 0;
      if (weight > 0) links.push({ a: i, b: j, weight });
    }
  });
  return averageLinkage(profiles.length, links, { threshold }).map((members) =>
    members.flatMap((i) => profiles[i] ?? []),
  );
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

function relationOf(
  profiles: readonly ClaimProfile[],
  originalOf: ReadonlyMap<string, string>,
): RelationDecision {
  if (profiles[0]?.frame)
    return decideRelation(listValues(profiles, originalOf), profiles[0].frame.events[0] ?? null);
  const documents = new Set(profiles.map(({ document }) => originalOf.get(document.id) ?? document.id));
  if (documents.size < 2) return { relation: 'single', reason: 'Only one independent document says so.' };
  return { relation: 'agree', reason: `${documents.size} documents say the same.` };
}
