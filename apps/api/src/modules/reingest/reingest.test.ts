import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { acceptReingest } from '@attribune/store/postgres/reingest/accept-reingest';
import { saveReingest } from '@attribune/store/postgres/reingest/save-reingest';
import { sampleDocument } from '@attribune/store/testkit/sample-document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer, TOKEN } from '../../../testkit/test-server.ts';

let server: TestServer;
let documentId: string;
beforeAll(async () => {
  server = await startTestServer();
  const sample = sampleDocument({
    path: 'mill.txt',
    text: 'The mill stands.',
    claims: [{ quote: 'The mill stands' }],
  });
  documentId = (await saveDocument(server.database.store, sample)).documentId;
});
afterAll(() => server.stop());

const admin = { authorization: `Bearer ${TOKEN}` };
const PREVIEW = `mutation ($id: ID!) { previewReingest(documentId: $id) { __typename ... on Refusal { message } } }`;

describe('a re-ingest', () => {
  it('is refused without the token, with a wrong one, and says so with 401', async () => {
    const operations = [
      PREVIEW,
      'mutation ($id: ID!) { acceptReingest(previewId: $id) { __typename } }',
      'mutation ($id: ID!) { a: previewReingest(documentId: $id) { __typename } b: acceptReingest(previewId: $id) { __typename } }',
    ];
    for (const operation of operations) {
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Basic ${TOKEN}` }]) {
        const { status, data, errors } = await server.ask(operation, { id: documentId }, headers);
        expect([status, data]).toEqual([401, null]);
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
    }
    const { errors } = await server.ask('{ reingest(id: "none") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('queues no job for who is not admin', async () => {
    await server.ask(PREVIEW, { id: documentId });
    const { rows } = await server.database.store.pool.query(
      `select count(*)::int from graphile_worker.jobs where task_identifier = 'preview-reingest'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('of what is not there is not found, as part of the answer', async () => {
    const { status, data, errors } = await server.ask(PREVIEW, { id: 'f'.repeat(24) }, admin);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toEqual({
      previewReingest: { __typename: 'NotFound', message: 'There is no document with this id.' },
    });
    const accept = await server.ask(
      'mutation { acceptReingest(previewId: "none") { __typename ... on Refusal { message } } }',
      {},
      admin,
    );
    expect(accept.data).toEqual({
      acceptReingest: { __typename: 'NotFound', message: 'There is no preview with this id.' },
    });
  });

  it('shows what would change and becomes current once a worker accepted it', async () => {
    const { store } = server.database;
    const text = 'The weir holds.';
    const old = sampleDocument({ path: 'weir.txt', text, claims: [{ quote: 'The weir holds' }] });
    const saved = await saveDocument(store, old);
    const [claim] = old.reading.claims;
    if (!claim) throw new Error('The sample has no claim');
    const id = 'a'.repeat(24);
    await saveReingest(store, {
      id,
      documentId: saved.documentId,
      versionId: saved.versionId,
      replacesRunId: saved.runId,
      engine: 'test-2',
      reading: { ...old.reading, claims: [{ ...claim, hedge: 'likely', hedged: true }] },
      features: { keys: [], bucket: null },
      diff: {
        engine: { before: 'test-1', after: 'test-2' },
        added: [],
        changed: [{ claim, changes: [{ field: 'hedge', before: 'asserted', after: 'likely' }] }],
        lost: [claim],
        unchanged: 0,
      },
    });
    const FIELDS =
      'state engineBefore engineAfter unchanged added { quote } lost { quote hedge } changed { quote changes { field before after } } document { claims { nodes { hedge engine } } }';
    const preview = await server.ask(`{ reingest(id: "${id}") { ${FIELDS} } }`, {}, admin);
    expect(preview.data).toEqual({
      reingest: {
        state: 'PREVIEWED',
        engineBefore: 'test-1',
        engineAfter: 'test-2',
        unchanged: 0,
        added: [],
        lost: [{ quote: 'The weir holds', hedge: 'ASSERTED' }],
        changed: [
          { quote: 'The weir holds', changes: [{ field: 'hedge', before: 'asserted', after: 'likely' }] },
        ],
        document: { claims: { nodes: [{ hedge: 'ASSERTED', engine: 'test-1' }] } },
      },
    });
    const ACCEPT = `mutation { acceptReingest(previewId: "${id}") { __typename ... on Reingest { ${FIELDS} } } }`;
    const accepting = server.ask(ACCEPT, {}, admin);
    await acceptReingest(store, id);
    expect((await accepting).data).toMatchObject({
      acceptReingest: {
        state: 'ACCEPTED',
        document: { claims: { nodes: [{ hedge: 'LIKELY', engine: 'test-2' }] } },
      },
    });
    const again = await server.ask(ACCEPT, {}, admin);
    expect(again.data).toMatchObject({ acceptReingest: { __typename: 'Reingest', state: 'ACCEPTED' } });
  });

  it('that no worker takes up ends in a Timeout and stays in the queue', async () => {
    const { data } = await server.ask(PREVIEW, { id: documentId }, admin);
    expect(data).toEqual({
      previewReingest: { __typename: 'Timeout', message: expect.stringContaining('stays in the queue') },
    });
    const { rows } = await server.database.store.pool.query(
      `select count(*)::int from graphile_worker.jobs where task_identifier = 'preview-reingest'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});
