import type { Claim } from '@attribune/schema/claim';
import { documentId, pointId, storyId } from '@attribune/schema/ids';
import type { Point } from '@attribune/schema/point';
import type { Store } from '@attribune/store/connect';
import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { listPending } from '@attribune/store/postgres/story/list-pending';
import { publishStories } from '@attribune/store/postgres/story/publish-stories';
import { sampleDocument } from '@attribune/store/testkit/sample-document';

const OUTLETS = ['The Harbour Post', 'Valley Wire', null] as const;

/** What a seeded story is made of, for tests to ask the API for. */
export type SeededStory = {
  readonly storyId: string;
  readonly documentIds: readonly string[];
  /** The runs that are current, in the order of the documents. */
  readonly runIds: readonly string[];
  readonly claims: readonly (readonly Claim[])[];
  readonly figureId: string;
  readonly eventId: string;
};

/** The three texts of a story: two rival figures, one near-copy, a closing that all share. `place` makes them unlike others. */
function textOf(place: string, nth: number): string {
  const houses = nth === 0 ? 40 : 55;
  return `Water came to ${place} at night. The mayor of ${place} said about ${houses} houses were flooded. The bridge of ${place} is closed.`;
}

function sampleOf(place: string, nth: number) {
  const text = textOf(place, nth);
  const houses = nth === 0 ? 40 : 55;
  const figure = `about ${houses} houses were flooded`;
  const number = text.indexOf(String(houses));
  return sampleDocument({
    path: `${place}/${nth}.txt`,
    text,
    document: {
      outlet: OUTLETS[nth % OUTLETS.length] ?? null,
      title: nth === 2 ? null : `Flood in ${place}, part ${nth + 1}`,
      publishedAt: nth === 2 ? null : `2026-03-0${nth + 1}`,
      nature: 'fiction',
    },
    claims: [
      {
        quote: figure,
        kind: 'quantity',
        attributedTo: `the mayor of ${place}`,
        quantity: {
          span: [number, number + 2],
          low: houses,
          high: houses,
          unit: 'house',
          counted: 'houses flooded',
          bound: 'approx',
          kind: 'count',
        },
      },
      { quote: `The bridge of ${place} is closed`, kind: 'event' },
    ],
  });
}

/** Cuts the one sentence of the sample at its full stops, so that a passage has a before and an after. */
function withSentences(sample: ReturnType<typeof sampleOf>) {
  const spans = [...sample.document.text.matchAll(/[^.]+\./gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return { ...sample, reading: { ...sample.reading, sentences: spans } };
}

/** Saves three documents and publishes the story that they tell: a disputed figure, an event, a contradiction, a summary. */
export async function seedStory(store: Store, place: string): Promise<SeededStory> {
  const samples = [0, 1, 2].map((nth) => withSentences(sampleOf(place, nth)));
  const saved = [];
  for (const sample of samples) saved.push(await saveDocument(store, sample));
  const documentIds = samples.map(({ document }) => documentId(document.key));
  const claims = samples.map(({ reading }) => reading.claims);
  const story = storyOf(place, documentIds, claims);
  const pending = await listPending(store.db, 1000);
  const outcome = await publishStories(store, {
    basis: saved.map(({ documentId: id, runId }) => ({ documentId: id, runId })),
    pending: pending.filter((waiting) => documentIds.includes(waiting.documentId)),
    stories: [story],
    engine: 'test-1',
  });
  if (outcome.outcome !== 'published') throw new Error(`The story was not published: ${outcome.reason}`);
  const [figure, event] = story.points;
  if (!figure || !event) throw new Error('The story has no points');
  const runIds = saved.map(({ runId }) => runId);
  return { storyId: story.story.id, documentIds, runIds, claims, figureId: figure.id, eventId: event.id };
}

function storyOf(place: string, documents: readonly string[], claims: readonly (readonly Claim[])[]) {
  const idsAt = (index: number) => claims.map((ofDocument) => ofDocument[index]?.id ?? '');
  const [figures, events] = [idsAt(0), idsAt(1)];
  const figure = pointOf(figures, {
    kind: 'figure',
    label: `Houses flooded in ${place}`,
    relation: 'conflict',
  });
  const event = pointOf(events, { kind: 'event', label: `The bridge of ${place}`, relation: 'agree' });
  return {
    story: {
      id: storyId(documents[0] ?? ''),
      title: `The flood in ${place}`,
      documents: [...documents],
      nearCopies: [{ document: documents[2] ?? '', of: documents[1] ?? '', similarity: 0.97 }],
      summary: [
        sentenceOf('figures', figure.id, 'About 40 or about 55 houses were flooded, the mayor said.', [
          figures[0] ?? '',
          figures[1] ?? '',
        ]),
        sentenceOf('agreed', event.id, 'The bridge is closed.', [events[0] ?? '', figures[0] ?? '']),
      ],
      dropped: [
        {
          text: 'Sixty houses were flooded.',
          check: 'numbers',
          reason: '60 stands in no claim',
          citations: [figures[0] ?? ''],
        },
      ],
    },
    points: [{ ...figure, links: [{ to: event.id, type: 'partOf' as const }] }, event],
    contradictions: [{ a: events[0] ?? '', b: figures[1] ?? '', reason: 'invented for the test' }],
  };
}

function pointOf(claims: string[], given: Pick<Point, 'kind' | 'label' | 'relation'>): Point {
  return {
    id: pointId(claims[0] ?? ''),
    question: given.kind === 'figure' ? 'How many?' : null,
    reason: 'invented for the test',
    claims,
    origins: { named: 1, unnamed: 0, own: 0 },
    folds: ['two documents repeat one speaker'],
    links: [],
    ...given,
  };
}

function sentenceOf(section: 'figures' | 'agreed', point: string, text: string, citations: string[]) {
  return { section, point, text, citations, derived: [{ text: 'two', rule: 'count', claims: citations }] };
}
