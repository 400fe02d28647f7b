import { z } from 'zod';
import { Span } from './span.ts';

export const HOP_KINDS = ['person', 'organisation', 'group', 'document', 'unnamed'] as const;
export const HopKind = z.enum(HOP_KINDS);
export type HopKind = z.infer<typeof HopKind>;

/** One link of an attribution chain. `span` is null where the name was resolved from elsewhere in the text. */
export const Hop = z.object({
  name: z.string(),
  span: Span.nullable(),
  kind: HopKind,
  onRecord: z.boolean(),
});
export type Hop = z.infer<typeof Hop>;

export const ATTRIBUTION_TYPES = ['named', 'unnamed', 'none'] as const;
export const AttributionType = z.enum(ATTRIBUTION_TYPES);
export type AttributionType = z.infer<typeof AttributionType>;

/** An attributed content as it stands in the text, whether or not it becomes a claim. */
export const Attribution = z.object({
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  type: z.enum(['direct', 'mixed', 'indirect']),
});
export type Attribution = z.infer<typeof Attribution>;
