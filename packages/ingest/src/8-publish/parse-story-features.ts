import { z } from 'zod';
import type { LinkFeatures } from '../5-stories/link-between.ts';
import type { StoryFeatures } from '../5-stories/story-features.ts';

const StoredFeatures = z.object({
  id: z.string(),
  publishedAt: z.string().nullable(),
  bucket: z.number().int().nullable(),
  terms: z.array(z.object({ stem: z.string(), count: z.number(), weight: z.number(), isName: z.boolean() })),
  keys: z.array(z.string()),
  sketch: z.object({ signature: z.array(z.number()), smallest: z.array(z.number()), isWhole: z.boolean() }),
});

const StoredLinkFeatures = StoredFeatures.pick({ id: true, publishedAt: true, terms: true });

/** What links need of the features as they come back from the store. Throws where another engine left them in another shape. */
export function parseLinkFeatures(stored: unknown): LinkFeatures {
  return StoredLinkFeatures.parse(stored);
}

/** Features as they come back from the store. Throws where another engine left them in another shape. */
export function parseStoryFeatures(stored: unknown): StoryFeatures {
  return StoredFeatures.parse(stored);
}
