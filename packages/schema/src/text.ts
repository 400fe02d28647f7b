import type { Span } from './span.ts';

/** What a run of lines is to a reader. Only `paragraph` and `listItem` hold sentences that may become claims. */
export const BLOCK_KINDS = [
  'title',
  'heading',
  'paragraph',
  'listItem',
  'byline',
  'caption',
  'furniture',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of lines with one role. `rule` names the check that gave the role. */
export type Block = { readonly span: Span; readonly kind: BlockKind; readonly rule: string };

/** A sentence, or a whole heading or furniture line. `block` is the index of the block that holds it. */
export type Sentence = { readonly span: Span; readonly block: number; readonly kind: BlockKind };
