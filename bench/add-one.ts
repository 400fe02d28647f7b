/**
 * What it costs to add one document to a corpus of 1,000, 10,000 and (with --large) 100,000: the candidates that it is compared with,
 * the documents that are decided with it, and the time in a real Postgres from its save to its regrouped component. The stream of
 * news is steady, twenty documents a day. Telling and publishing the story come on top and depend on the story alone.
 */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupStories } from '@attribune/ingest/5-stories/group-stories';
import { type LinkEnd, likenessBetween } from '@attribune/ingest/5-stories/link-between';
import { listCandidatePairs } from '@attribune/ingest/5-stories/list-candidate-pairs';
import type { StoryFeatures } from '@attribune/ingest/5-stories/story-features';
import { weighAlone } from '@attribune/ingest/5-stories/weigh-terms';
import { linkDocuments } from '@attribune/ingest/8-publish/link-documents';
import { storedCandidates } from '@attribune/ingest/8-publish/stored-candidates';
import { closeStore, openStore, type Store } from '@attribune/store/connect';
import { startPostgres } from '@attribune/store/local/start-postgres';
import { migrate } from '@attribune/store/migrate';
import { saveDocument } from '@attribune/store/postgres/document/save-document';
import { listKeySharers } from '@attribune/store/postgres/story/list-key-sharers';
import { sampleDocument } from '@attribune/store/testkit/sample-document';
import { generateFeatures } from './story-generator.ts';

const SIZES = process.argv.includes('--large') ? [1000, 10_000, 100_000] : [1000, 10_000];
/** Added one after another at each size; the medians are told. */
const ADDED = 60;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Documents as they would stand there had they come one by one: rows, keys and links, in large batches. */
async function load(store: Store, from: number, to: number): Promise<void> {
  const batch = 2000;
  for (let start = from; start < to; start += batch) {
    const features = Array.from({ length: Math.min(batch, to - start) }, (_, i) =>
      generateFeatures(start + i),
    );
    await insertFeatures(store, features);
    // Whatever is near in time came at most two buckets, about 4,800 documents, before.
    const earlier = Array.from({ length: Math.min(start, 4800) }, (_, i) => generateFeatures(start - 1 - i));
    await insertLinks(store, earlier, features);
  }
  await store.pool.query('update document_features set is_linked = true');
  await store.pool.query('analyze document_features, document_feature_key, document_link');
}

async function insertFeatures(store: Store, features: readonly StoryFeatures[]): Promise<void> {
  const rows = JSON.stringify(features.map((one) => ({ id: one.id, features: one })));
  const given = 'from json_to_recordset($1::json) as g(id text, features jsonb)';
  await store.pool.query(
    `insert into document (id, key_kind, key_value, nature, display) select id, 'id', id, 'report', 'full' ${given}`,
    [rows],
  );
  await store.pool.query(
    `insert into version (id, document_id, sha256, text) select 'v' || id, id, '', '' ${given}`,
    [rows],
  );
  await store.pool.query(
    `insert into document_features (document_id, version_id, features) select id, 'v' || id, features ${given}`,
    [rows],
  );
  await store.pool.query(
    `insert into document_feature_key (key, document_id, bucket)
     select distinct k.key, g.id, (g.features->>'bucket')::int ${given},
       jsonb_array_elements_text(g.features->'keys') as k(key)`,
    [rows],
  );
}

async function insertLinks(
  store: Store,
  earlier: readonly StoryFeatures[],
  added: readonly StoryFeatures[],
): Promise<void> {
  const all = [...earlier, ...added];
  const ends = all.map((features): LinkEnd => ({ features, vector: weighAlone(features) }));
  const links = listCandidatePairs(all).flatMap(([i, j]) => {
    const [a, b] = [ends[i], ends[j]];
    if (!a || !b || j < earlier.length) return [];
    const likeness = likenessBetween(a, b);
    const [x, y] = [a.features.id, b.features.id];
    return likeness === null
      ? []
      : [
          { a: x, b: y, likeness },
          { a: y, b: x, likeness },
        ];
  });
  await store.pool.query(
    `insert into document_link (document_id, other_id, likeness)
     select a, b, likeness from json_to_recordset($1::json) as l(a text, b text, likeness double precision)`,
    [JSON.stringify(links)],
  );
}

/** Adds one document as ingest does, without claims, and makes ready what its stories are told from. */
async function addOne(store: Store, at: number) {
  const features = generateFeatures(at);
  const sample = sampleDocument({ path: `generated/${at}`, text: `Document ${at}` });
  const start = performance.now();
  const { documentId } = await saveDocument(store, {
    ...sample,
    document: { ...sample.document, key: { kind: 'id', value: `generated/${at}` } },
    features,
  });
  await linkDocuments(store);
  const component = await storedCandidates(store.db).component([documentId]);
  const groups = groupStories(component);
  const milliseconds = performance.now() - start;
  const compared = (await listKeySharers(store.db, documentId)).length;
  return { milliseconds, compared, component: component.length, groups: groups.length };
}

async function measure(store: Store): Promise<void> {
  let loaded = 0;
  for (const size of SIZES) {
    const start = performance.now();
    await load(store, loaded, size);
    const spent = (performance.now() - start) / 1000;
    const added: Awaited<ReturnType<typeof addOne>>[] = [];
    for (let i = 0; i < ADDED; i++) added.push(await addOne(store, size + i));
    loaded = size + ADDED;
    const of = (key: keyof (typeof added)[number]) => median(added.map((one) => one[key]));
    console.log(
      `adding one to ${size.toLocaleString('en')}   ${of('milliseconds').toFixed(1)} ms   compared with ${of('compared')}   decided with ${of('component')} (most ${Math.max(...added.map(({ component }) => component))})   (corpus loaded in ${spent.toFixed(0)} s)`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'attribune-bench-'));
chmodSync(folder, 0o755);
const server = await startPostgres({ data: folder, durable: false });
const store = openStore({ databaseUrl: server.url });
try {
  await migrate(store.pool);
  await measure(store);
} finally {
  await closeStore(store);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
