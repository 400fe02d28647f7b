import { z } from 'zod';
import { Span } from './span.ts';

export const HOP_KINDS = ['person', 'organisation', 'group', 'document', 'unnamed'] as const;
export const HopKind = z.enum(HOP_KINDS);
export type HopKind = z.infer<typeof HopKind>;

/**
 * In whose name somebody speaks: a spokesperson, a minister, a head. Their words count as those of that body. `suggested` where
 * the text does not say so in so many words ("a spokesman", after only one body spoke).
 */
export const SpeaksFor = z.object({
  name: z.string(),
  office: z.string(),
  link: z.enum(['suggested', 'confirmed']),
  reason: z.string(),
});
export type SpeaksFor = z.infer<typeof SpeaksFor>;

/** One link of an attribution chain. `span` is null where the name was resolved from elsewhere in the text. */
export const Hop = z.object({
  name: z.string(),
  span: Span.nullable(),
  kind: HopKind,
  onRecord: z.boolean(),
  speaksFor: SpeaksFor.optional(),
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
