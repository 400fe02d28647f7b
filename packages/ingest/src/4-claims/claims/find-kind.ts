import type { Claim } from '@attribune/schema/claim';
import type { Quantity } from '@attribune/schema/quantity';
import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import { groupOf } from '../chunks/chunked-sentence.ts';
import { BE_FORMS } from '../chunks/data/verb-forms.ts';
import { findTokensIn } from '../chunks/find-tokens-in.ts';

/** `quantity` for a claim with a figure, `event` where its first finite verb tells of something that happened, else `statement`. */
export function findKind(sentence: ChunkedSentence, span: Span, quantity: Quantity | null): Claim['kind'] {
  if (quantity) return 'quantity';
  const range = findTokensIn(sentence.tokens, span);
  if (!range) return 'statement';
  for (let i = range.first; i <= range.last; i += 1) {
    const group = groupOf(sentence, i);
    if (group?.form !== 'finite') continue;
    const head = sentence.tokens[group.head];
    const past =
      head !== undefined &&
      head.pos === 'VERB' &&
      head.lower !== head.lemma &&
      !head.lower.endsWith('s') &&
      !head.lower.endsWith('ing');
    return past && !group.modal && !BE_FORMS.has(head.lower) ? 'event' : 'statement';
  }
  return 'statement';
}
