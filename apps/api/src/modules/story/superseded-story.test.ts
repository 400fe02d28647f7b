import { publishStories } from '@attribune/store/postgres/story/publish-stories';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../../../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../../../testkit/test-server.ts';
import { encodeGlobalId } from '../../global-id.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Publishes the documents of both as one story under the id of the first. */
async function join(kept: SeededStory, lost: SeededStory) {
  const both = [kept, lost];
  return publishStories(server.database.store, {
    basis: both.flatMap(({ documentIds, runIds }) =>
      documentIds.map((documentId, nth) => ({ documentId, runId: runIds[nth] ?? '' })),
    ),
    pending: [],
    stories: [
      {
        story: {
          id: kept.storyId,
          title: 'Two floods are one',
          documents: both.flatMap(({ documentIds }) => documentIds),
          nearCopies: [],
          summary: [],
          dropped: [],
        },
        points: [],
        contradictions: [],
      },
    ],
    engine: 'test-1',
  });
}

describe('a story that was joined to another one', () => {
  it('leads there by its old ids, local and global, and is listed no more', async () => {
    const { store } = server.database;
    const [kept, lost] = [await seedStory(store, 'Alder'), await seedStory(store, 'Birch')];
    expect(await join(kept, lost)).toMatchObject({ outcome: 'published', closed: 1 });
    for (const id of [lost.storyId, encodeGlobalId('Story', lost.storyId), kept.storyId]) {
      const { data } = await server.ask(
        'query ($id: ID!) { story(id: $id) { localId title edition { number } summary { text } documents { totalCount } } }',
        { id },
      );
      expect(data).toEqual({
        story: {
          localId: kept.storyId,
          title: 'Two floods are one',
          edition: { number: 2 },
          summary: [],
          documents: { totalCount: 6 },
        },
      });
    }
    const { data } = await server.ask('{ stories { totalCount nodes { title } } }');
    expect(data).toEqual({ stories: { totalCount: 1, nodes: [{ title: 'Two floods are one' }] } });
  });

  it('is told by its documents, while its closed points and citations are gone', async () => {
    const { store } = server.database;
    const [kept, lost] = [await seedStory(store, 'Cedar'), await seedStory(store, 'Dogwood')];
    await join(kept, lost);
    const { data, errors } = await server.ask(
      `query ($document: ID!, $claim: ID!, $point: ID!) {
        document(id: $document) { story { localId } }
        claim(id: $claim) { points { id } appearances { totalCount } citedIn { text } stories { localId } }
        point(id: $point) { id }
      }`,
      { document: lost.documentIds[0], claim: lost.claims[0]?.[0]?.id, point: lost.figureId },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      document: { story: { localId: kept.storyId } },
      claim: {
        points: [],
        appearances: { totalCount: 0 },
        citedIn: [],
        stories: [{ localId: kept.storyId }],
      },
      point: null,
    });
  });
});
