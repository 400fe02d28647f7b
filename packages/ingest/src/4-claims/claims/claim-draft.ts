import type { Quantity } from '@attribune/schema/quantity';
import type { Span } from '@attribune/schema/span';
import type { FoundAttribution } from '../attribution/found-attribution.ts';
import type { ChunkedSentence } from '../chunks/chunked-sentence.ts';

/** A stretch of text that may become a claim, before anything is read in it. */
export type ClaimDraft = {
  readonly span: Span;
  /** The sentence that holds it, or its first one. */
  readonly sentence: ChunkedSentence;
  /** Whose words it is; null in the outlet's own voice. */
  readonly attribution: FoundAttribution | null;
  /** Through whom those words came, where somebody relays them. */
  readonly through?: FoundAttribution;
  /** The figure that the claim is about where it is not the first of its span. */
  readonly figure?: Quantity;
  readonly rule: string;
};

/** A run of tokens of one sentence, inclusive. */
export type TokenRange = { readonly first: number; readonly last: number };
