import type { StoryFeatures } from './story-features.ts';

/**
 * Where stage 5 finds the documents that must be decided together. The in-memory and the Postgres version decide alike. Two
 * documents that share one of their keys (story-keys.ts) are compared (link-between.ts); two of these are connected if and
 * only if they are strongly alike, or one is the nearest that the other has. The second rule brings in the local colour piece
 * without tying all news into one component, as every weak likeness would.
 */
export interface StoryCandidates {
  /** The features of all documents that are connected to the given ones, themselves included, by id. */
  component(documentIds: readonly string[]): Promise<StoryFeatures[]>;
}
