import { builder } from './builder.ts';
import './modules/claim/claim-cited-in.ts';
import './modules/claim/claim-query.ts';
import './modules/claim/claim-type.ts';
import './modules/document/document-query.ts';
import './modules/document/document-reading.ts';
import './modules/document/document-type.ts';
import './modules/document/version-type.ts';
import './modules/outlet/outlet-query.ts';
import './modules/outlet/outlet-type.ts';
import './modules/point/point-query.ts';
import './modules/point/point-type.ts';
import './modules/reingest/reingest-mutations.ts';
import './modules/reingest/reingest-query.ts';
import './modules/reingest/reingest-query.ts';
import './modules/search/search-query.ts';
import './modules/speaker/speaker-query.ts';
import './modules/speaker/speaker-type.ts';
import './modules/status/status-query.ts';
import './modules/story/stories-query.ts';
import './modules/story/story-documents.ts';
import './modules/story/story-query.ts';
import './modules/story/story-type.ts';
import './modules/time/date-time.ts';

/** The schema that is served and printed. */
export const schema = builder.toSchema();
