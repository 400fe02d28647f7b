import type { Claim } from '@attribune/schema/claim';
import { overlapOf, type Span } from '@attribune/schema/span';
import type { StoryDocument } from '@attribune/schema/story-document';
import { countLeading } from '../language/count-leading.ts';

/** The span of the sentences that a claim stands in; the claim's own span where no sentence holds it. */
export function sentenceAround(
  document: Pick<StoryDocument, 'sentences'>,
  claim: Pick<Claim, 'start' | 'end'>,
): Span {
  const span: Span = [claim.start, claim.end];
  const from = firstEndingAfter(document.sentences, claim.start);
  let to = from;
  while (overlapOf(document.sentences[to] ?? NOWHERE, span) > 0) to += 1;
  const [first, last] = [document.sentences[from], document.sentences[to - 1]];
  if (to === from || !first || !last) return span;
  return [Math.min(first[0], claim.start), Math.max(last[1], claim.end)];
}

const NOWHERE: Span = [0, 0];

/** Index of the first sentence that ends after an offset; sentences stand in order, and a long text has many. */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  return countLeading(sentences, ([, end]) => end <= offset);
}
