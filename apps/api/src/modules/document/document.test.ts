import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { sampleDocument } from '@attribune/store/testkit/sample-document';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeededStory, seedStory } from '../../../testkit/seed-story.ts';
import { startTestServer, type TestServer } from '../../../testkit/test-server.ts';

let server: TestServer;
let seeded: SeededStory;
beforeAll(async () => {
  server = await startTestServer();
  seeded = await seedStory(server.database.store, 'Alder');
});
afterAll(() => server.stop());

const ask = async (fields: string, id: string | undefined) => {
  const { data, errors } = await server.ask<{ document: Record<string, unknown> }>(
    `query ($id: ID!) { document(id: $id) { ${fields} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.document;
};

describe('Document', () => {
  it('is shown in full when it is a local file', async () => {
    expect(await ask('display key keyKind url text', seeded.documentIds[0])).toEqual({
      display: 'FULL',
      key: 'Alder/0.txt',
      keyKind: 'PATH',
      url: null,
      text: 'Water came to Alder at night. The mayor of Alder said about 40 houses were flooded. The bridge of Alder is closed.',
    });
  });

  it('keeps its text to itself, but not its passages, where it was fetched', async () => {
    const address = 'https://news.example/dam';
    const text = 'The dam of Cedar holds.';
    const sample = sampleDocument({ path: 'dam', text, claims: [{ quote: 'The dam of Cedar holds' }] });
    const saved = await saveDocument(server.database.store, {
      ...sample,
      location: address,
      document: { ...sample.document, url: address, key: { kind: 'url', value: address } },
    });
    expect(
      await ask('display text claims { nodes { passage { before quote after } } }', saved.documentId),
    ).toEqual({
      display: 'PASSAGES',
      text: null,
      claims: { nodes: [{ passage: { before: '', quote: 'The dam of Cedar holds', after: '.' } }] },
    });
  });

  it('invents no title, outlet, date or story', async () => {
    const saved = await saveDocument(
      server.database.store,
      sampleDocument({ path: 'lone.txt', text: 'Nothing is known of this.' }),
    );
    expect(
      await ask(
        'title outlet { name } publishedAt publishedMoment url notice nature story { id }',
        saved.documentId,
      ),
    ).toEqual({
      title: null,
      outlet: null,
      publishedAt: null,
      publishedMoment: null,
      url: null,
      notice: null,
      nature: 'REPORT',
      story: null,
    });
  });

  it('keeps all versions and captures of a text that changes and changes back', async () => {
    const texts = ['One tree fell.', 'Two trees fell.', 'One tree fell.'];
    let id = '';
    for (const text of texts) {
      const saved = await saveDocument(server.database.store, sampleDocument({ path: 'trees.txt', text }));
      id = saved.documentId;
    }
    expect(
      await ask('captures text versions { length sha256 } version { length document { key } }', id),
    ).toEqual({
      captures: 3,
      text: 'One tree fell.',
      versions: [
        { length: 15, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
        { length: 14, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      ],
      version: { length: 14, document: { key: 'trees.txt' } },
    });
  });

  it('keeps a claim that its new text lost, as no longer current', async () => {
    const save = (text: string, quote: string) =>
      saveDocument(server.database.store, sampleDocument({ path: 'gone.txt', text, claims: [{ quote }] }));
    const first = await save('The kiln was lit.', 'The kiln was lit');
    const before = await server.ask<{ document: { claims: { nodes: { id: string }[] } } }>(
      `{ document(id: "${first.documentId}") { claims { nodes { id } } } }`,
    );
    const lost = before.data.document.claims.nodes[0]?.id;
    await save('The kiln was cold.', 'The kiln was cold');
    const { data } = await server.ask(
      `query ($id: ID!) {
      claim(id: $id) { quote isCurrent passage { quote } document { text claims { nodes { quote } } } } }`,
      { id: lost },
    );
    expect(data['claim']).toEqual({
      quote: 'The kiln was lit',
      isCurrent: false,
      passage: { quote: 'The kiln was lit' },
      document: { text: 'The kiln was cold.', claims: { nodes: [{ quote: 'The kiln was cold' }] } },
    });
  });

  it('tells what its run said of it', async () => {
    expect(
      await ask(
        'language run { engine } sentences { start end role } substance { unsourced filler } problems { rule } hedges { level } quantities { low } boilerplate { start }',
        seeded.documentIds[0],
      ),
    ).toEqual({
      language: 'en',
      run: { engine: 'test-1' },
      sentences: [
        { start: 0, end: 29, role: null },
        { start: 29, end: 83, role: null },
        { start: 83, end: 114, role: null },
      ],
      substance: { unsourced: 1, filler: 0 },
      problems: [],
      hedges: [],
      quantities: [],
      boilerplate: [],
    });
  });
});
