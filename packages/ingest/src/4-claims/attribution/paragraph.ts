import type { Span } from '@attribune/schema/span';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';
import type { Quotation } from '../quotations/find-quotations.ts';

/** One paragraph with its sentences and quotations, in order. */
export type Paragraph = {
  readonly span: Span;
  readonly sentences: readonly ChunkedSentence[];
  readonly quotations: readonly Quotation[];
};
