import { z } from 'zod';

/** A document that is folded into another as a near-copy, with the share of common word shingles. */
export const NearCopy = z.object({ document: z.string(), of: z.string(), similarity: z.number() });
export type NearCopy = z.infer<typeof NearCopy>;

/** What the engine counted or computed itself in a sentence ("four sources"), with the rule and the claims it rests on. */
export const Derived = z.object({ text: z.string(), rule: z.string(), claims: z.array(z.string()) });
export type Derived = z.infer<typeof Derived>;

export const SUMMARY_SECTIONS = ['agreed', 'figures', 'contradicted', 'single'] as const;

/** One published sentence; every citation is a claim id. */
export const SummarySentence = z.object({
  text: z.string(),
  section: z.enum(SUMMARY_SECTIONS),
  /** The point the sentence was written from. */
  point: z.string(),
  citations: z.array(z.string()).min(1),
  derived: z.array(Derived),
});
export type SummarySentence = z.infer<typeof SummarySentence>;

/** A sentence that the gate refused, with the check that failed. */
export const DroppedSentence = z.object({
  text: z.string(),
  check: z.string(),
  reason: z.string(),
  citations: z.array(z.string()),
});
export type DroppedSentence = z.infer<typeof DroppedSentence>;

export const Story = z.object({
  id: z.string(),
  title: z.string(),
  documents: z.array(z.string()),
  nearCopies: z.array(NearCopy),
  summary: z.array(SummarySentence),
  dropped: z.array(DroppedSentence),
});
export type Story = z.infer<typeof Story>;
