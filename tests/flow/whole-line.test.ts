import { fileURLToPath } from 'node:url';
import { storyFeatures } from '@attribune/ingest/5-stories/story-features';
import { loadFile } from '@attribune/ingest/load-documents';
import { readDocument } from '@attribune/ingest/pipeline';
import { toStoryDocument } from '@attribune/ingest/to-story-document';
import { ENGINE_VERSION } from '@attribune/schema/engine';
import { documentId } from '@attribune/schema/ids';
import type { ReingestDiff } from '@attribune/schema/reingest';
import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { listStoryDocuments } from '@attribune/store/postgres/story/list-story-documents';
import { waitUntil } from '@attribune/store/testkit/wait-until';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from './product.ts';

const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));
const TROOPS = `${SAMPLE}/north-korean-troops/01.txt`;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 90_000);
afterAll(() => product?.stop(), 60_000);

type Found = {
  readonly engine: string;
  readonly stories: readonly { readonly title: string }[];
  readonly claims: readonly { readonly id: string; readonly quote: string }[];
};
async function search(query: string): Promise<Found> {
  const { code, out } = await product.run('search', '--json', '--limit', '50', query);
  expect(code).toBe(0);
  return JSON.parse(out) as Found;
}

describe('the whole line on real servers', () => {
  it('takes the sample in beside a worker, which makes the stories and tells search', async () => {
    const worker = product.start('worker');
    await waitUntil(
      'the worker',
      () => new Promise((ready) => worker.stdout?.once('data', () => ready(true))),
      60_000,
    );
    const { code, out, errors } = await product.run('ingest', '--json', SAMPLE);
    expect(errors).not.toContain('could not be told');
    expect(code).toBe(0);
    const report = JSON.parse(out.trim().split('\n').at(-1) ?? '');
    expect(report.documents).toEqual({ total: 19, new: 19 });
    expect(report.stories.total).toBeGreaterThanOrEqual(3);
    const status = JSON.parse((await product.run('status', '--json')).out);
    expect(status.waiting).toMatchObject({ documents: 0, failed: 0 });
    expect(status.waiting.workers).toBeGreaterThan(0);
  });

  it('finds claims and stories for misspelt words', async () => {
    const { engine, claims } = await search('Kurks');
    // Machines without an embedded Meilisearch search with Postgres, which takes words as they are written.
    if (engine !== 'meilisearch') return;
    expect(claims.some(({ quote }) => quote.includes('Kursk'))).toBe(true);
    const { stories } = await search('Corin tunel');
    expect(stories.length).toBeGreaterThan(0);
  });

  it('previews what a newer engine reads otherwise, accepts it, and search follows', async () => {
    const { store } = product;
    const source = await takeOlderReading();
    const id = documentId(source.key);
    const lostBefore = (await claimsOf(id)).map((claim) => claim.id);

    const previewed = await product.run('reingest', TROOPS, '--preview', '--json');
    expect(previewed.errors).toBe('');
    const { id: preview, diff } = JSON.parse(previewed.out) as { id: string; diff: ReingestDiff };
    expect(diff.engine).toEqual({ before: '0.0.1', after: expect.stringContaining(ENGINE_VERSION) });
    expect(diff.added).toHaveLength(1);
    expect(diff.changed[0]?.changes.map(({ field }) => field)).toEqual(['attributedTo']);
    expect((await claimsOf(id)).map((claim) => claim.id)).toEqual(lostBefore);

    const accepted = await product.run('reingest', '--accept', preview);
    expect(accepted.out).toContain(`Accepted: ${preview}`);
    const added = diff.added[0];
    expect((await claimsOf(id)).map((claim) => claim.id)).toContain(added?.id);
    expect((await search(added?.quote ?? '')).claims.map((claim) => claim.id)).toContain(added?.id);
    expect((await product.run('reingest', '--accept', preview)).code).toBe(2);
    expect(await listStoryDocuments(store.db, [id])).toHaveLength(1);
  });

  async function claimsOf(id: string) {
    const [read] = await listStoryDocuments(product.store.db, [id]);
    return read?.document.claims ?? [];
  }

  /** Makes an older engine's reading current: one claim fewer, and another speaker for one. */
  async function takeOlderReading() {
    for await (const { source } of loadFile({ path: TROOPS, key: 'north-korean-troops/01.txt' })) {
      if (!source) continue;
      const reading = readDocument(source);
      const [, second, ...rest] = reading.claims;
      if (!second) throw new Error('The sample gives too few claims.');
      const claims = [{ ...second, attributedTo: 'a passer-by' }, ...rest];
      const older = {
        document: source,
        reading: { ...reading, claims },
        features: storyFeatures(toStoryDocument(source, reading)),
        location: TROOPS,
        engine: '0.0.1',
      };
      await saveDocument(product.store, older);
      return source;
    }
    throw new Error('The sample is not there.');
  }
});
