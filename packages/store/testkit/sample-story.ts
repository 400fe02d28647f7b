import { pointId, storyId } from '@attribune/schema/ids';
import type { Contradiction, Point } from '@attribune/schema/point';
import type { Story } from '@attribune/schema/story';
import type { SavedDocument } from '../src/postgres/document/save-document.ts';
import type { StoryToPublish } from '../src/postgres/story/publish-stories.ts';

export type SampleStory = {
  readonly title?: string;
  /** The first one names the story. */
  readonly documents: readonly SavedDocument[];
  /** Claims of each point; the first one names the point. */
  readonly points?: readonly (readonly string[])[];
  readonly contradictions?: readonly Contradiction[];
};

/** A story as stages 5 to 7 would hand it over: one summary sentence for each point, citing its claims. */
export function sampleStory(sample: SampleStory): StoryToPublish {
  const { title = 'A story', documents, points = [], contradictions = [] } = sample;
  const made = points.map(toPoint);
  const story: Story = {
    id: storyId(documents[0]?.documentId ?? ''),
    title,
    documents: documents.map(({ documentId }) => documentId),
    nearCopies: [],
    summary: made.map(({ id, claims }) => ({
      text: `It is so in ${claims.length} claims.`,
      section: 'agreed',
      point: id,
      citations: claims,
      derived: [],
    })),
    dropped: [],
  };
  return { story, points: made, contradictions };
}

function toPoint(claims: readonly string[]): Point {
  return {
    id: pointId(claims[0] ?? ''),
    label: 'What is so',
    kind: 'statement',
    question: null,
    relation: claims.length > 1 ? 'agree' : 'single',
    reason: 'They say the same.',
    claims: [...claims],
    origins: { named: 1, unnamed: 0, own: 0 },
    folds: [],
    links: [],
  };
}
