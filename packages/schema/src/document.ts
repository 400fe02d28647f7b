import { z } from 'zod';

/**
 * What kind of text a document is. `report` is what outlets publish; the bundled sample is `fiction` or a
 * `restatement`, and every page that shows one says so.
 */
export const NATURES = ['report', 'restatement', 'fiction'] as const;
export const Nature = z.enum(NATURES);
export type Nature = z.infer<typeof Nature>;

/** The largest text that is taken, in bytes of UTF-8. */
export const MAX_DOCUMENT_BYTES = 5_000_000;

/** One document as the analyse command reads it, one JSON object a line. Unknown keys are ignored. */
export const DocumentInput = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
});
export type DocumentInput = z.infer<typeof DocumentInput>;

/** What names a document for good: its canonical address, else a given id, else its path from the ingest root. */
export const DocumentKey = z.object({ kind: z.enum(['url', 'id', 'path']), value: z.string().min(1) });
export type DocumentKey = z.infer<typeof DocumentKey>;

/** A document after fetch and parse: everything the engine may know of it. Dates are ISO 8601 with what was given. */
export const SourceDocument = z.object({
  key: DocumentKey,
  text: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  nature: Nature,
});
export type SourceDocument = z.infer<typeof SourceDocument>;
