import type { Claim } from '@attribune/schema/claim';
import { overlapOf, type Span } from '@attribune/schema/span';
import type { StoryDocument } from '@attribune/schema/story-document';

/** The span of the sentences that a claim stands in; the claim's own span where no sentence holds it. */
export function sentenceAround(
  document: Pick<StoryDocument, 'sentences'>,
  claim: Pick<Claim, 'start' | 'end'>,
): Span {
  const span: Span = [claim.start, claim.end];
  const holding = document.sentences.filter((sentence) => overlapOf(sentence, span) > 0);
  const first = holding[0];
  const last = holding.at(-1);
  if (!first || !last) return span;
  return [Math.min(first[0], claim.start), Math.max(last[1], claim.end)];
}
