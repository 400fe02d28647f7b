import type { NearCopy } from '@attribune/schema/story';
import { compareDocuments } from '@attribune/schema/story-document';
import { averageLinkage, type Link } from '../matching/average-linkage.ts';
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
const SAME_EVENT = 0.255;

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
  const vectors = weighTerms(component);
  const copies = new Set(
    nearCopies.flatMap(({ document, of }) => [`${document}\n${of}`, `${of}\n${document}`]),
  );
  const links = pairs.map(([a, b]): Link => {
    const x = component[a];
    const y = component[b];
    const va = vectors[a];
    const vb = vectors[b];
    if (!x || !y || !va || !vb) return { a, b, weight: 0 };
    const weight = copies.has(`${x.id}\n${y.id}`) ? NEAR_COPY_WEIGHT : cosineOf(va, vb);
    return { a, b, weight };
  });
  return averageLinkage(component.length, links, { threshold: SAME_EVENT })
    .map((members) =>
      toGroup(
        members.flatMap((i) => component[i] ?? []),
        nearCopies,
      ),
    )
    .sort((a, b) => ((a.documents[0] ?? '') < (b.documents[0] ?? '') ? -1 : 1));
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
