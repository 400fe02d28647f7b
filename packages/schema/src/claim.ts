import { z } from 'zod';
import { AttributionType, Hop } from './attribution.ts';
import { HedgeLevel } from './hedge.ts';
import { Quantity } from './quantity.ts';

/** When something was true, as the text says it; `from` and `to` are null where it cannot be resolved. */
export const When = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  precision: z.enum(['minute', 'day', 'week', 'month', 'year', 'unresolved']),
  text: z.string(),
});
export type When = z.infer<typeof When>;

/** How much a claim tells, 0 to 1, and the rule that judged it. */
export const Worth = z.object({ score: z.number().min(0).max(1), reason: z.string() });
export type Worth = z.infer<typeof Worth>;

export const CLAIM_KINDS = ['quantity', 'event', 'statement'] as const;

/** One assertion as made in one version. Its span never changes; engines only read it anew. */
export const ClaimSpan = z.object({
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Position among the claims with the very same span: two figures in one span are two claims. */
  index: z.int().nonnegative(),
  quote: z.string(),
});
export type ClaimSpan = z.infer<typeof ClaimSpan>;

/** What one run of one engine says of a claim. */
export const Reading = z.object({
  kind: z.enum(CLAIM_KINDS),
  /** The speaker as a person would name them; null in the outlet's own voice. Equals `chain[0].name` where there is a chain. */
  attributedTo: z.string().nullable(),
  alsoBy: z.array(z.string()),
  attributionType: AttributionType,
  speakerId: z.string().nullable(),
  /** From the one who knows outward, without the outlet. */
  chain: z.array(Hop),
  polarity: z.enum(['affirmed', 'denied']),
  hedged: z.boolean(),
  hedge: HedgeLevel,
  quantity: Quantity.nullable(),
  when: When.nullable(),
  worth: Worth,
});
export type Reading = z.infer<typeof Reading>;

/** A claim together with its reading, as the engine prints it. */
export const Claim = ClaimSpan.extend(Reading.shape);
export type Claim = z.infer<typeof Claim>;
