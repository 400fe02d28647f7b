import { listClaimsByStory } from '@attribune/store/postgres/claim/list-claims-by-story';
import { listSummariesByEdition } from '@attribune/store/postgres/edition/list-summaries-by-edition';
import { listContradictionsByStory } from '@attribune/store/postgres/point/list-contradictions-by-story';
import { listPointsByStory } from '@attribune/store/postgres/point/list-points-by-story';
import { listCountsByStory } from '@attribune/store/postgres/story/list-counts-by-story';
import { listDocumentsByStory } from '@attribune/store/postgres/story/list-documents-by-story';
import { listLoader } from '../../list-loader.ts';
import { oneLoader } from '../../one-loader.ts';

export const countsOfStory = oneLoader(listCountsByStory);
export const documentsOfStory = listLoader(listDocumentsByStory);
export const pointsOfStory = listLoader(listPointsByStory);
export const claimsOfStory = listLoader(listClaimsByStory);
export const contradictionsOfStory = listLoader(listContradictionsByStory);
export const summaryOfEdition = listLoader(listSummariesByEdition);
