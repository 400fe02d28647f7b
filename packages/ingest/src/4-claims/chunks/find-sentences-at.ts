import type { Span } from '@attribune/schema/span';
import { countLeading } from '../../language/count-leading.ts';

/** Position of the first sentence that ends behind `offset`: the sentences stand in order and do not overlap. */
function firstEndingBehind(sentences: readonly { readonly span: Span }[], offset: number): number {
  return countLeading(sentences, ({ span }) => span[1] <= offset);
}

/** The sentence that holds the character at `offset`, or null. */
export function findSentenceAt<S extends { readonly span: Span }>(
  sentences: readonly S[],
  offset: number,
): S | null {
  const sentence = sentences[firstEndingBehind(sentences, offset)];
  return sentence && sentence.span[0] <= offset ? sentence : null;
}

/** The sentences that share characters with `span`, in order. */
export function listSentencesIn<S extends { readonly span: Span }>(sentences: readonly S[], span: Span): S[] {
  const found: S[] = [];
  for (let i = firstEndingBehind(sentences, span[0]); i < sentences.length; i += 1) {
    const sentence = sentences[i];
    if (!sentence || sentence.span[0] >= span[1]) break;
    found.push(sentence);
  }
  return found;
}
