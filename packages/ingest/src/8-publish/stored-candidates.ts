import type { Database } from '@attribune/store/connect';
import { listCandidateFeatures } from '@attribune/store/postgres/story/list-candidate-features';
import type { StoryCandidates } from '../5-stories/candidates.ts';
import { STRONG } from '../5-stories/link-between.ts';
import { parseStoryFeatures } from './parse-story-features.ts';

/** Candidates as the store finds them: by the links that were saved for each document (link-documents.ts). */
export function storedCandidates(db: Database): StoryCandidates {
  return {
    component: async (documentIds) =>
      (await listCandidateFeatures(db, documentIds, STRONG)).map(parseStoryFeatures),
  };
}
