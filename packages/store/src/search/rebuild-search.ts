import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { Store } from '../connect.ts';
import { listSearchedClaimsAfter } from '../postgres/claim/list-searched-claims.ts';
import { listSearchedStoriesAfter } from '../postgres/story/list-searched-stories.ts';
import { withLock } from '../postgres/with-lock.ts';
import { INDEX_NAMES, INDEX_SETTINGS, type IndexName } from './search-indexes.ts';
import type { SearchServer } from './search-server.ts';
import { succeed } from './succeed.ts';
import { addRows } from './write-search.ts';

export type Rebuilt = { readonly claims: number; readonly stories: number };

/** Documents, or stories, that are read at once. */
const PAGE = 200;

const besideOf = (name: IndexName) => `${name}_beside`;

/** Builds both indexes anew from Postgres beside the ones that readers use, and swaps them in one step. */
export async function rebuildSearch(store: Store, server: SearchServer): Promise<Rebuilt> {
  return withLock(store, 'search', () => rebuildLocked(store, server));
}

/** The same for a caller that holds the search lock. */
export async function rebuildLocked(store: Store, server: SearchServer): Promise<Rebuilt> {
  const { patient } = server;
  for (const name of INDEX_NAMES) await createBeside(server, name);
  const tasks: EnqueuedTaskPromise[] = [];
  const claims = await fillClaims(store, server, tasks);
  const stories = await fillStories(store, server, tasks);
  await succeed(tasks);
  // Swapping needs both to be there; the first time, the one that readers use is not.
  await succeed(INDEX_NAMES.map((name) => patient.index(name).updateSettings(INDEX_SETTINGS[name])));
  await succeed([
    patient.swapIndexes(INDEX_NAMES.map((name) => ({ indexes: [name, besideOf(name)], rename: false }))),
  ]);
  await waitUntilQuiet(patient);
  await succeed(INDEX_NAMES.map((name) => patient.deleteIndex(besideOf(name))));
  return { claims, stories };
}

async function createBeside({ patient }: SearchServer, name: IndexName): Promise<void> {
  const beside = besideOf(name);
  // What an interrupted rebuild left is of another state. Where there is nothing, the task fails, and that is well.
  await patient.deleteIndex(beside).waitTask();
  await succeed([patient.createIndex(beside, { primaryKey: 'id' })]);
  await succeed([patient.index(beside).updateSettings(INDEX_SETTINGS[name])]);
}

async function fillClaims(store: Store, server: SearchServer, tasks: EnqueuedTaskPromise[]): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const { claims, last } = await listSearchedClaimsAfter(store.db, after, PAGE);
    if (last === null) return count;
    tasks.push(...addRows(server, besideOf('claims'), claims));
    count += claims.length;
    after = last;
  }
}

async function fillStories(
  store: Store,
  server: SearchServer,
  tasks: EnqueuedTaskPromise[],
): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const stories = await listSearchedStoriesAfter(store.db, after, PAGE);
    const last = stories.at(-1);
    if (!last) return count;
    tasks.push(...addRows(server, besideOf('stories'), stories));
    count += stories.length;
    after = last.id;
  }
}

/** An index that is deleted while its tasks wait takes them with it; seen in a trial of swaps under load. */
async function waitUntilQuiet(patient: Meilisearch): Promise<void> {
  for (;;) {
    const { results } = await patient.tasks.getTasks({ statuses: ['enqueued', 'processing'], limit: 1 });
    if (results.length === 0) return;
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
