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

import type { SourceDocument } from '@attribune/schema/document';
import { documentId, storyId, versionId } from '@attribune/schema/ids';
import type { Contradiction, Point } from '@attribune/schema/point';
import type { DocumentReading } from '@attribune/schema/reading';
import type { NearCopy, Story } from '@attribune/schema/story';
import { compareDocuments, type StoryDocument } from '@attribune/schema/story-document';
import { findBlocks } from './2-parse/find-blocks.ts';
import { splitSentences } from './3-sentences/split-sentences.ts';
import { readClaims } from './4-claims/read-claims.ts';
import type { StoryCandidates } from './5-stories/candidates.ts';
import { groupStories, type StoryGroup } from './5-stories/group-stories.ts';
import { inMemoryCandidates } from './5-stories/in-memory-candidates.ts';
import { storyFeatures } from './5-stories/story-features.ts';
import { groupPoints } from './6-points/group-points.ts';
import { writeSummary } from './7-summary/write-summary.ts';
import { detectLanguage } from './language/detect-language.ts';

/**
 * Stages 2 to 4: everything that is said of one text by itself. The same text in the same document gives the same bytes. With
 * `detailed` its explanations tell all that a mender of rules asks for, and nothing else changes.
 */
export function readDocument(
  source: SourceDocument,
  { detailed = false }: { readonly detailed?: boolean } = {},
): DocumentReading {
  const { text, title, publishedAt } = source;
  const blocks = findBlocks(text, title);
  const sentences = splitSentences(text, blocks);
  const language = detectLanguage(text);
  const version = versionId(documentId(source.key), text);
  return readClaims({ text, title, publishedAt, version, blocks, sentences, language, detailed });
}

/** One story with the points that its summary was written from. */
export type ToldStory = {
  readonly story: Story;
  readonly points: readonly Point[];
  readonly contradictions: readonly Contradiction[];
};

/** Stages 5 to 7 over a whole corpus at hand: the order of `documents` does not matter. Stories come earliest first. */
export async function relateDocuments(documents: readonly StoryDocument[]): Promise<ToldStory[]> {
  const inOrder = [...documents].sort(compareDocuments);
  const byId = new Map(inOrder.map((document) => [document.id, document]));
  const candidates = inMemoryCandidates(inOrder.map(storyFeatures));
  const groups = await groupAround([...byId.keys()], candidates);
  const place = new Map(inOrder.map(({ id }, at) => [id, at]));
  return groups
    .sort((a, b) => (place.get(a.documents[0] ?? '') ?? 0) - (place.get(b.documents[0] ?? '') ?? 0))
    .map(({ documents: ids, nearCopies }) =>
      tellStory(
        ids.flatMap((id) => byId.get(id) ?? []),
        nearCopies,
      ),
    );
}

/**
 * Stage 5: the groups of every candidate component that holds one of `ids`. Each component is decided as a whole, so
 * that a corpus at hand and the same corpus in the store are grouped alike.
 */
export async function groupAround(
  ids: readonly string[],
  candidates: StoryCandidates,
): Promise<StoryGroup[]> {
  const seen = new Set<string>();
  const groups: StoryGroup[] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    const component = await candidates.component([id]);
    for (const features of component) seen.add(features.id);
    groups.push(...groupStories(component));
  }
  return groups;
}

/** Stages 6 and 7 over the documents of one story. Its id is that of its earliest document (docs/contracts/ids.md). */
export function tellStory(members: readonly StoryDocument[], nearCopies: readonly NearCopy[]): ToldStory {
  const documents = [...members].sort(compareDocuments);
  const [earliest] = documents;
  if (!earliest) throw new Error('A story needs at least one document');
  const { points, contradictions } = groupPoints(documents, nearCopies);
  const { title, summary, dropped } = writeSummary(documents, points, contradictions, nearCopies);
  const story: Story = {
    id: storyId(earliest.id),
    title,
    documents: documents.map(({ id }) => id),
    nearCopies: [...nearCopies],
    summary,
    dropped,
  };
  return { story, points, contradictions };
}
