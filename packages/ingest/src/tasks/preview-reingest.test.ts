import type { Claim } from '@attribune/schema/claim';
import type { SourceDocument } from '@attribune/schema/document';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import { documentId } from '@attribune/schema/ids';
import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { acceptReingest } from '@attribune/store/postgres/reingest/accept-reingest';
import { listReingestsById } from '@attribune/store/postgres/reingest/list-reingests-by-id';
import { createTestDatabase, type TestDatabase } from '@attribune/store/testkit/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStoredCorpus } from '../../testkit/stored-corpus.ts';
import { storyFeatures } from '../5-stories/story-features.ts';
import { readDocument } from '../pipeline.ts';
import { toStoryDocument } from '../to-story-document.ts';
import { ingestDocument } from './ingest-document.ts';
import { makeStories } from './make-stories.ts';
import { previewReingest } from './preview-reingest.ts';

const SOURCE: SourceDocument = {
  key: { kind: 'path', value: 'quay.txt' },
  text: 'Fire broke out on the quay of Ansel Harbour on Friday. Three sailors were hurt, the harbour office said. The blaze may have begun in a galley, according to Captain Runa Feld.',
  title: null,
  outlet: null,
  publishedAt: null,
  url: null,
  nature: 'report',
};
const ID = documentId(SOURCE.key);

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

/** Saves the document as an engine left it that read its claims otherwise. */
async function ingestAs(engine: string, change: (claims: readonly Claim[]) => Claim[]): Promise<void> {
  const reading = readDocument(SOURCE);
  const features = storyFeatures(toStoryDocument(SOURCE, reading));
  const other = { ...reading, claims: change(reading.claims) };
  await saveDocument(database.store, {
    document: SOURCE,
    reading: other,
    features,
    location: 'quay.txt',
    engine,
  });
}

const claimsNow = async () => (await readStoredCorpus(database.store, [ID])).claims;
const preview = (reingestId: string) => previewReingest(database.store, { reingestId, documentId: ID });

describe('previewReingest', () => {
  it('shows what the present engine adds, changes and loses, changes nothing, and accepting does just that', async () => {
    const { claims } = readDocument(SOURCE);
    expect(claims.length).toBeGreaterThanOrEqual(3);
    const [first, second, ...rest] = claims;
    if (!first || !second) throw new Error('The engine finds no claims.');
    const gone: Claim = { ...second, start: 0, end: 4, index: 0, id: 'made-up', quote: 'Fire' };
    await ingestAs('0.0.1', () => [gone, { ...second, attributedTo: 'the mayor' }, ...rest]);
    await makeStories(database.store);
    const before = await claimsNow();

    const diff = await preview('p1');
    expect(diff?.engine).toEqual({ before: '0.0.1', after: ENGINE_VERSION });
    expect(diff?.added.map(({ id }) => id)).toEqual([first.id]);
    expect(diff?.lost.map(({ quote }) => quote)).toEqual(['Fire']);
    expect(diff?.changed.map(({ claim }) => claim.id)).toEqual([second.id]);
    expect(diff?.changed[0]?.changes).toEqual([
      { field: 'attributedTo', before: 'the mayor', after: second.attributedTo },
    ]);
    expect(diff?.unchanged).toBe(rest.length);
    expect(await claimsNow()).toEqual(before);

    expect(await acceptReingest(database.store, 'p1')).toBe('accepted');
    expect((await makeStories(database.store)).editions).toBe(1);
    expect(await claimsNow()).toEqual([...claims].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('says that nothing would change where text and engine are the same, and accepting changes nothing', async () => {
    await ingestDocument(database.store, { source: SOURCE, location: 'quay.txt' });
    const diff = await preview('p2');
    expect(diff).toMatchObject({ added: [], changed: [], lost: [] });
    expect(diff?.engine).toEqual({ before: ENGINE_VERSION, after: ENGINE_VERSION });
    const before = await claimsNow();
    await acceptReingest(database.store, 'p2');
    expect(await claimsNow()).toEqual(before);
  });

  it('gives rules that changed without a new version a run of their own', async () => {
    await ingestAs(ENGINE_VERSION, (claims) => claims.slice(1));
    const diff = await preview('p3');
    expect(diff?.added).toHaveLength(1);
    expect(diff?.engine.after).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/u);
    await acceptReingest(database.store, 'p3');
    expect(await claimsNow()).toHaveLength(readDocument(SOURCE).claims.length);
  });

  it('does no harm when the queue runs it twice', async () => {
    await ingestAs('0.0.1', (claims) => claims.slice(1));
    const first = await preview('p4');
    expect(await preview('p4')).toMatchObject({ added: first?.added });
    expect(await listReingestsById(database.store.db, ['p4'])).toHaveLength(1);
  });

  it('gives nothing for a document that is not there', async () => {
    expect(await previewReingest(database.store, { reingestId: 'p5', documentId: 'none' })).toBeNull();
  });
});
