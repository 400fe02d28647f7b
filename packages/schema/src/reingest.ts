import { z } from 'zod';
import { Claim, ClaimSpan, Reading } from './claim.ts';

/** The fields of a reading that a re-ingest may change; `hedged` says no more than `hedge` and is left out. */
export const READING_FIELDS = Reading.omit({ hedged: true }).keyof().options;

/** One field of a claim's reading, before and after. Values are the reading's own, whatever their type. */
export const FieldChange = z.object({
  field: z.enum(READING_FIELDS),
  before: z.unknown(),
  after: z.unknown(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** The same words, read otherwise. */
export const ChangedClaim = z.object({ claim: ClaimSpan, changes: z.array(FieldChange).min(1) });
export type ChangedClaim = z.infer<typeof ChangedClaim>;

/** What accepting a re-ingest would do to a document's claims; each list stands in the order of the text. */
export const ReingestDiff = z.object({
  engine: z.object({ before: z.string(), after: z.string() }),
  added: z.array(Claim),
  changed: z.array(ChangedClaim),
  lost: z.array(Claim),
  unchanged: z.int().nonnegative(),
});
export type ReingestDiff = z.infer<typeof ReingestDiff>;
