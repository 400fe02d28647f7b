/**
 * The whole line, pure in the middle: text in, claims, stories, points and summaries out. Fetching (stage 1) and
 * publishing (stage 8) stand at the edges and are called by the tasks. No driver of a database is reachable from here
 * (a test of the module graph says so).
 *
 *   1-fetch      place        → bytes or a problem
 *   2-parse      bytes        → SourceDocument; text → blocks
 *   3-sentences  text, blocks → sentences
 *   4-claims     sentences    → DocumentReading (attributions, quantities, hedges, claims, substance)
 *   5-stories    documents    → groups of documents about one event
 *   6-points     one story    → points with their relation, contradictions
 *   7-summary    one story    → title and sentences that passed the gate
 *   8-publish    one story    → an edition in the store
 */
export {};
