import { listClaimsByDocument } from '@attribune/store/postgres/claim/list-claims-by-document';
import { listCaptureCountsByDocument } from '@attribune/store/postgres/document/list-capture-counts-by-document';
import { listTextsByVersion } from '@attribune/store/postgres/document/list-texts-by-version';
import { listVersionIdsByDocument } from '@attribune/store/postgres/document/list-version-ids-by-document';
import { listReadingsByRun } from '@attribune/store/postgres/run/list-readings-by-run';
import { listSentencesByRun } from '@attribune/store/postgres/run/list-sentences-by-run';
import { listStoryIdsByDocument } from '@attribune/store/postgres/story/list-story-ids-by-document';
import { listLoader } from '../../list-loader.ts';
import { oneLoader } from '../../one-loader.ts';

export const textOfVersion = oneLoader(listTextsByVersion);
export const sentencesOfRun = listLoader(listSentencesByRun);
export const readingOfRun = oneLoader(listReadingsByRun);
export const claimsOfDocument = listLoader(listClaimsByDocument);
export const versionsOfDocument = listLoader(listVersionIdsByDocument);
export const capturesOfDocument = oneLoader(listCaptureCountsByDocument);
export const storyOfDocument = oneLoader(listStoryIdsByDocument);
