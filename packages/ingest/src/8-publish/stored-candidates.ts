import type { Database } from '@attribune/store/connect';
import { listCandidateFeatures } from '@attribune/store/postgres/story/list-candidate-features';
import type { StoryCandidates } from '../5-stories/candidates.ts';
import { parseStoryFeatures } from './parse-story-features.ts';

/** Candidates as the store finds them: by the keys that were saved with each document. */
export function storedCandidates(db: Database): StoryCandidates {
  return {
    component: async (documentIds) => (await listCandidateFeatures(db, documentIds)).map(parseStoryFeatures),
  };
}
