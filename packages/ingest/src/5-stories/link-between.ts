import type { StoryFeatures } from './story-features.ts';
import { isNearInTime } from './time-bucket.ts';
import { cosineOf, type TermVector } from './weigh-terms.ts';

/** Two documents that may tell of one event, and how alike they are: 0 to 1. */
export type StoryLink = { readonly a: string; readonly b: string; readonly likeness: number };

/**
 * From here on two documents are decided together. Tried on the development sets: at 0.15 a fifth more of all documents hang
 * together and nothing is won; at 0.25 pieces of one event are lost.
 */
export const STRONG = 0.2;

/** Below this two documents have no more in common than any two: they are not even each other's nearest. */
const WEAKEST = 0.06;

/**
 * How alike two documents are by the words that are telling in themselves, or null where they are not candidates for one
 * story. Depends on these two documents alone and not on their order, so that it can be kept as they come.
 */
export function likenessBetween(a: LinkEnd, b: LinkEnd): number | null {
  if (!isNearInTime(a.features.publishedAt, b.features.publishedAt)) return null;
  const [first, second] = a.features.id < b.features.id ? [a, b] : [b, a];
  const likeness = cosineOf(first.vector, second.vector);
  return likeness < WEAKEST ? null : likeness;
}

/** A document with its vector, made once for many comparisons. */
export type LinkEnd = { readonly features: LinkFeatures; readonly vector: TermVector };

/** What of a document's features its links need. */
export type LinkFeatures = Pick<StoryFeatures, 'id' | 'publishedAt' | 'terms'>;
