import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../../../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../../../testkit/test-server.ts';
import { encodeGlobalId } from '../../global-id.ts';

let server: TestServer;
let seeded: SeededStory;
beforeAll(async () => {
  server = await startTestServer();
  seeded = await seedStory(server.database.store, 'Alder');
});
afterAll(() => server.stop());

const ask = async (fields: string) => {
  const { data, errors } = await server.ask<{ story: Record<string, unknown> }>(
    `query ($id: ID!) { story(id: $id) { ${fields} } }`,
    { id: seeded.storyId },
  );
  expect(errors).toBeUndefined();
  return data.story;
};

describe('Story', () => {
  it('is found by its local and by its global id', async () => {
    const id = encodeGlobalId('Story', seeded.storyId);
    const { data } = await server.ask<{ story: unknown }>(`{ story(id: "${id}") { id localId title } }`);
    expect(data.story).toEqual({ id, localId: seeded.storyId, title: 'The flood in Alder' });
    expect(await ask('id')).toEqual({ id });
  });

  it('says that it is fiction as soon as one of its documents is', async () => {
    expect(await ask('nature notice')).toEqual({
      nature: 'FICTION',
      notice: expect.stringContaining('Fiction'),
    });
  });

  it('tells how many sentences passed the gate and which were refused', async () => {
    expect(
      await ask('edition { number sentencesPublished sentencesDropped dropped { text check } }'),
    ).toEqual({
      edition: {
        number: 1,
        sentencesPublished: 2,
        sentencesDropped: 1,
        dropped: [{ text: 'Sixty houses were flooded.', check: 'numbers' }],
      },
    });
  });

  it('numbers the claims of its summary by first use, the same claim with the same number', async () => {
    const story = await ask(
      'summary { position section citations { number claim { quote } } point { label } }',
    );
    expect(story['summary']).toEqual([
      {
        position: 0,
        section: 'FIGURES',
        point: { label: 'Houses flooded in Alder' },
        citations: [
          { number: 1, claim: { quote: 'about 40 houses were flooded' } },
          { number: 2, claim: { quote: 'about 55 houses were flooded' } },
        ],
      },
      {
        position: 1,
        section: 'AGREED',
        point: { label: 'The bridge of Alder' },
        citations: [
          { number: 3, claim: { quote: 'The bridge of Alder is closed' } },
          { number: 1, claim: { quote: 'about 40 houses were flooded' } },
        ],
      },
    ]);
  });

  it('lists its documents with what is a near-copy of what, inventing no title, outlet or date', async () => {
    const story = await ask(
      'documents { totalCount edges { similarity nearCopyOf { title } node { title publishedAt publishedMoment outlet { name family } } } }',
    );
    expect(story['documents']).toEqual({
      totalCount: 3,
      edges: [
        {
          similarity: null,
          nearCopyOf: null,
          node: {
            title: 'Flood in Alder, part 1',
            publishedAt: '2026-03-01',
            publishedMoment: '2026-03-01T00:00:00.000Z',
            outlet: { name: 'The Harbour Post', family: 'The Harbour Post' },
          },
        },
        expect.objectContaining({ nearCopyOf: null }),
        {
          similarity: 0.97,
          nearCopyOf: { title: 'Flood in Alder, part 2' },
          node: { title: null, publishedAt: null, publishedMoment: null, outlet: null },
        },
      ],
    });
  });

  it('counts what it holds, origins without near-copies', async () => {
    const story = await ask(
      'counts { documents nearCopies outlets claims points figures figuresInDispute contradictions origins { named unnamed own } }',
    );
    expect(story['counts']).toEqual({
      documents: 3,
      nearCopies: 1,
      outlets: 2,
      claims: 6,
      points: 2,
      figures: 1,
      figuresInDispute: 1,
      contradictions: 1,
      origins: { named: 1, unnamed: 0, own: 2 },
    });
  });

  it('filters its points by relation and kind', async () => {
    const story = await ask(`
      disputed: points(relation: [CONFLICT, MIXED]) { totalCount nodes { label relation } }
      events: points(kind: EVENT) { nodes { label } }
      none: points(kind: EVENT, relation: CONFLICT) { totalCount nodes { label } }`);
    expect(story).toEqual({
      disputed: { totalCount: 1, nodes: [{ label: 'Houses flooded in Alder', relation: 'CONFLICT' }] },
      events: { nodes: [{ label: 'The bridge of Alder' }] },
      none: { totalCount: 0, nodes: [] },
    });
  });

  it('shows its contradictions and all its claims by document and place', async () => {
    const story = await ask('contradictions { reason a { quote } b { quote } } claims { nodes { quote } }');
    expect(story).toEqual({
      contradictions: [
        {
          reason: 'invented for the test',
          a: { quote: 'The bridge of Alder is closed' },
          b: { quote: 'about 55 houses were flooded' },
        },
      ],
      claims: {
        nodes: [40, 55, 55].flatMap((houses) => [
          { quote: `about ${houses} houses were flooded` },
          { quote: 'The bridge of Alder is closed' },
        ]),
      },
    });
  });

  it('links points of another scope', async () => {
    const story = await ask(
      'points(first: 1) { nodes { links { type point { label } } claims { totalCount } } }',
    );
    expect(story['points']).toEqual({
      nodes: [
        { links: [{ type: 'PART_OF', point: { label: 'The bridge of Alder' } }], claims: { totalCount: 3 } },
      ],
    });
  });
});
