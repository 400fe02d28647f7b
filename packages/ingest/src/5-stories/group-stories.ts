import type { NearCopy } from '@attribune/schema/story';
import { compareDocuments } from '@attribune/schema/story-document';
import { averageLinkage, type Link } from '../matching/average-linkage.ts';
import { attachStrays } from './attach-strays.ts';
import { findNearCopies } from './find-near-copies.ts';
import { listCandidatePairs } from './list-candidate-pairs.ts';
import type { StoryFeatures } from './story-features.ts';
import { cosineOf, weighTerms } from './weigh-terms.ts';

/** The documents of one event, earliest first, with the near-copies among them and why they stand together, in words. */
export type StoryGroup = {
  readonly documents: readonly string[];
  readonly nearCopies: readonly NearCopy[];
  readonly reason: string;
};

/** Mean similarity from which two groups of documents tell of one event. */
const SAME_EVENT = 0.28;

/** A verified near-copy belongs to the same event whatever its words weigh. */
const NEAR_COPY_WEIGHT = 1;

/**
 * Groups documents by the event they tell of. Expects a whole candidate component (candidates.ts) and decides anew from all
 * of it: the result depends on the set of documents alone, never on the order in which they came.
 */
export function groupStories(features: readonly StoryFeatures[]): StoryGroup[] {
  const component = [...features].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = listCandidatePairs(component);
  const nearCopies = findNearCopies(component, pairs);
  const links = weighPairs(component, pairs, nearCopies);
  const groups = averageLinkage(component.length, links, { threshold: SAME_EVENT });
  return attachStrays(groups, component, links)
    .map((members) =>
      toGroup(
        members.flatMap((i) => component[i] ?? []),
        nearCopies,
      ),
    )
    .sort((a, b) => ((a.documents[0] ?? '') < (b.documents[0] ?? '') ? -1 : 1));
}

/** Up to this size every pair of a component is compared; in larger ones those that share a key. */
const COMPARED_WHOLE = 600;

function weighPairs(
  component: readonly StoryFeatures[],
  candidates: readonly (readonly [number, number])[],
  nearCopies: readonly NearCopy[],
): Link[] {
  const vectors = weighTerms(component);
  const copies = new Set(
    nearCopies.flatMap(({ document, of }) => [`${document}\n${of}`, `${of}\n${document}`]),
  );
  const pairs = component.length <= COMPARED_WHOLE ? allPairs(component.length) : candidates;
  return pairs.map(([a, b]): Link => {
    const x = vectors[a];
    const y = vectors[b];
    const isCopy = copies.has(`${component[a]?.id}\n${component[b]?.id}`);
    return { a, b, weight: isCopy ? NEAR_COPY_WEIGHT : x && y ? cosineOf(x, y) : 0 };
  });
}

function allPairs(length: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < length; a++) for (let b = a + 1; b < length; b++) pairs.push([a, b]);
  return pairs;
}

function toGroup(members: readonly StoryFeatures[], nearCopies: readonly NearCopy[]): StoryGroup {
  const documents = [...members].sort(compareDocuments).map(({ id }) => id);
  const held = new Set(documents);
  return {
    documents,
    nearCopies: nearCopies.filter(({ document, of }) => held.has(document) && held.has(of)),
    reason: reasonOf(members),
  };
}

const REASON_TERMS = 6;

function reasonOf(members: readonly StoryFeatures[]): string {
  if (members.length === 1) return 'No other document tells of the same event.';
  const counts = new Map<string, number>();
  for (const { terms } of members) {
    for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const shared = (members[0]?.terms ?? [])
    .filter(({ stem }) => (counts.get(stem) ?? 0) > members.length / 2)
    .slice(0, REASON_TERMS)
    .map(({ stem }) => stem);
  return `${members.length} documents share what is rare elsewhere: ${shared.join(', ')}.`;
}
