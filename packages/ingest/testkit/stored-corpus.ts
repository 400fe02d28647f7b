import type { Claim } from '@attribune/schema/claim';
import type { Contradiction, Point } from '@attribune/schema/point';
import type { Story } from '@attribune/schema/story';
import type { Store } from '@attribune/store/connect';
import { listClaimsByPoint } from '@attribune/store/postgres/claim/list-claims-by-point';
import { listSummariesByEdition } from '@attribune/store/postgres/edition/list-summaries-by-edition';
import { listContradictionsByStory } from '@attribune/store/postgres/point/list-contradictions-by-story';
import { listPointsById } from '@attribune/store/postgres/point/list-points-by-id';
import { listPointsByStory } from '@attribune/store/postgres/point/list-points-by-story';
import { listDocumentsByStory } from '@attribune/store/postgres/story/list-documents-by-story';
import { listStoriesById } from '@attribune/store/postgres/story/list-stories-by-id';
import { listStoryDocuments } from '@attribune/store/postgres/story/list-story-documents';
import { listStoryIdsByDocument } from '@attribune/store/postgres/story/list-story-ids-by-document';

export type Corpus = {
  readonly claims: readonly Claim[];
  readonly stories: readonly Story[];
  readonly points: readonly Point[];
  readonly contradictions: readonly Contradiction[];
};

/** Everything that is current for the given documents, in the shape in which the pure stages give it, each list by id. */
export async function readStoredCorpus({ db }: Store, documentIds: readonly string[]): Promise<Corpus> {
  const documents = await listStoryDocuments(db, documentIds);
  const storyIds = [...new Set((await listStoryIdsByDocument(db, documentIds)).values())];
  const pointIds = [...(await listPointsByStory(db, storyIds)).values()].flat().map(({ id }) => id);
  const claims = await listClaimsByPoint(db, pointIds);
  const contradictions = await listContradictionsByStory(db, storyIds);
  return toComparable({
    claims: documents.flatMap(({ document }) => document.claims),
    stories: await readStories({ db }, storyIds),
    points: (await listPointsById(db, pointIds)).map(({ storyId: _, position: __, ...point }) => ({
      ...point,
      claims: (claims.get(point.id) ?? []).map(({ id }) => id),
    })),
    contradictions: [...contradictions.values()].flat(),
  });
}

async function readStories({ db }: Pick<Store, 'db'>, storyIds: readonly string[]): Promise<Story[]> {
  const rows = await listStoriesById(db, storyIds);
  const members = await listDocumentsByStory(db, storyIds);
  const summaries = await listSummariesByEdition(
    db,
    rows.map(({ editionId }) => editionId),
  );
  return rows.map(({ id, title, dropped, editionId }) => ({
    id,
    title,
    dropped: [...dropped],
    documents: (members.get(id) ?? []).map((member) => member.id),
    nearCopies: (members.get(id) ?? []).flatMap(({ id: document, nearCopyOf: of, similarity }) =>
      of === null ? [] : [{ document, of, similarity: similarity ?? 0 }],
    ),
    summary: (summaries.get(editionId) ?? []).map(
      ({ text, section, pointId: point, derived, citations }) => ({
        text,
        section,
        point,
        citations: citations.map(({ claimId }) => claimId),
        derived,
      }),
    ),
  }));
}

/** Each list by id, so that two corpora can be compared whatever the order in which they were read. */
export function toComparable({ claims, stories, points, contradictions }: Corpus): Corpus {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pair = ({ a, b }: Contradiction) => `${a} ${b}`;
  return {
    claims: byId(claims),
    stories: byId(stories).map((story) => ({
      ...story,
      nearCopies: story.nearCopies.toSorted((a, b) => (a.document < b.document ? -1 : 1)),
    })),
    points: byId(points).map((point) => ({ ...point, claims: [...point.claims].sort() })),
    contradictions: contradictions.toSorted((x, y) => (pair(x) < pair(y) ? -1 : 1)),
  };
}
