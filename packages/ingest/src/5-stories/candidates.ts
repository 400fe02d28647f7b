import type { StoryFeatures } from './story-features.ts';

/**
 * Where stage 5 finds the documents that may belong together. The in-memory and the Postgres version decide alike: two
 * documents are connected if and only if they share one of their keys (story-keys.ts).
 */
export interface StoryCandidates {
  /** The features of all documents that are reachable from the given ones through shared keys, themselves included, by id. */
  component(documentIds: readonly string[]): Promise<StoryFeatures[]>;
}
