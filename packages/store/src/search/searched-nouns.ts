import { z } from 'zod';

/** A claim as search holds it (docs/contracts/search.md). `publishedAt` is in seconds since 1970. */
export const SearchedClaim = z.object({
  id: z.string(),
  quote: z.string(),
  speakers: z.array(z.string()),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  documentId: z.string(),
  kind: z.string(),
  hedge: z.string(),
  attributionType: z.string(),
  nature: z.string(),
  publishedAt: z.number().nullable(),
});
export type SearchedClaim = z.infer<typeof SearchedClaim>;

/** A story as search holds it: its current edition. */
export const SearchedStory = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.array(z.string()),
  points: z.array(z.string()),
  publishedAt: z.number(),
});
export type SearchedStory = z.infer<typeof SearchedStory>;
