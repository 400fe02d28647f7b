import { z } from 'zod';
import { Attribution } from './attribution.ts';
import { Claim } from './claim.ts';
import { Hedge } from './hedge.ts';
import { Problem } from './problem.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';

/** Shares of a text by characters; they add up to 1 for a text that is not empty. */
export const Substance = z.object({
  sourced: z.number(),
  unsourced: z.number(),
  speculation: z.number(),
  question: z.number(),
  advice: z.number(),
  filler: z.number(),
  furniture: z.number(),
});
export type Substance = z.infer<typeof Substance>;

/** What a sentence is to a reader: the key of the substance share that it counts into. */
export const SENTENCE_ROLES = [
  'sourced',
  'unsourced',
  'speculation',
  'question',
  'advice',
  'filler',
  'furniture',
] as const;
export type SentenceRole = (typeof SENTENCE_ROLES)[number];

/** Why the engine did, or did not, make claims of a sentence: the rules that fired, in order. */
export const Explanation = z.object({
  sentence: Span,
  role: z.enum(SENTENCE_ROLES),
  rules: z.array(z.object({ rule: z.string(), span: Span.nullable(), note: z.string() })),
});
export type Explanation = z.infer<typeof Explanation>;

/** Everything stages 2 to 4 say of one document's text. Spans are UTF-16 offsets into that text. */
export const DocumentReading = z.object({
  language: z.string(),
  sentences: z.array(Span),
  boilerplate: z.array(Span),
  attributions: z.array(Attribution),
  quantities: z.array(Quantity),
  hedges: z.array(Hedge),
  claims: z.array(Claim),
  substance: Substance,
  explanations: z.array(Explanation),
  problems: z.array(Problem),
});
export type DocumentReading = z.infer<typeof DocumentReading>;
