import type { Claim } from './claim.ts';
import type { Nature } from './document.ts';
import type { Span } from './span.ts';

/** A document as stages 5 to 7 see it: its current text with what stage 4 read in it. */
export type StoryDocument = {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Publisher family; null for an unknown outlet, which is its own family. */
  readonly family: string | null;
  readonly publishedAt: string | null;
  readonly nature: Nature;
  readonly sentences: readonly Span[];
  readonly boilerplate: readonly Span[];
  readonly claims: readonly Claim[];
};

/**
 * Order of documents wherever "earliest" is asked: by publication, undated ones last, then by id. The moment of capture
 * has no part in it, so that the current state does not depend on the order of arrival (docs/decisions/0005-earliest-member.md).
 */
export function compareDocuments(
  a: Pick<StoryDocument, 'id' | 'publishedAt'>,
  b: Pick<StoryDocument, 'id' | 'publishedAt'>,
): number {
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null) return 1;
    if (b.publishedAt === null) return -1;
    const difference = Date.parse(a.publishedAt) - Date.parse(b.publishedAt);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
