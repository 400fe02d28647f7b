import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import type { Store } from '../connect.ts';
import { listSearchedClaimsAfter } from '../postgres/claim/list-searched-claims.ts';
import { listSearchedStoriesAfter } from '../postgres/story/list-searched-stories.ts';
import { withLock } from '../postgres/with-lock.ts';
import { getIndexes, type Indexes } from './get-indexes.ts';
import { INDEX_KINDS, INDEX_SETTINGS, type IndexKind } from './index-settings.ts';
import type { SearchServer } from './search-server.ts';
import { succeed } from './succeed.ts';
import { addRows } from './write-search.ts';

export type Rebuilt = { readonly claims: number; readonly stories: number };

/** Documents, or stories, that are read at once. */
const PAGE = 200;

const besideOf = ({ claims, stories }: Indexes): Indexes => ({
  claims: `${claims}-beside`,
  stories: `${stories}-beside`,
});

/** Builds both indexes anew from Postgres beside the ones that readers use, and swaps them in one step. */
export async function rebuildSearch(store: Store, server: SearchServer): Promise<Rebuilt> {
  return withLock(store, 'search', () => rebuildLocked(store, server));
}

/** The same for a caller that holds the search lock. */
export async function rebuildLocked(store: Store, server: SearchServer): Promise<Rebuilt> {
  const { patient } = server;
  const indexes = await getIndexes(store);
  const beside = besideOf(indexes);
  for (const kind of INDEX_KINDS) await createBeside(server, kind, beside[kind]);
  const tasks: EnqueuedTaskPromise[] = [];
  const fill = { store, server, beside, tasks };
  const claims = await fillClaims(fill);
  const stories = await fillStories(fill);
  await succeed(tasks);
  // Swapping needs both to be there; the first time, the one that readers use is not.
  await succeed(INDEX_KINDS.map((kind) => patient.index(indexes[kind]).updateSettings(INDEX_SETTINGS[kind])));
  const swaps = INDEX_KINDS.map((kind) => ({
    indexes: [indexes[kind], beside[kind]] as [string, string],
    rename: false,
  }));
  await succeed([patient.swapIndexes(swaps)]);
  await waitUntilQuiet(patient);
  await succeed(INDEX_KINDS.map((kind) => patient.deleteIndex(beside[kind])));
  return { claims, stories };
}

async function createBeside({ patient }: SearchServer, kind: IndexKind, beside: string): Promise<void> {
  // What an interrupted rebuild left is of another state. Where there is nothing, the task fails, and that is well.
  await patient.deleteIndex(beside).waitTask();
  await succeed([patient.createIndex(beside, { primaryKey: 'id' })]);
  await succeed([patient.index(beside).updateSettings(INDEX_SETTINGS[kind])]);
}

type Fill = { store: Store; server: SearchServer; beside: Indexes; tasks: EnqueuedTaskPromise[] };

async function fillClaims({ store, server, beside, tasks }: Fill): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const { claims, last } = await listSearchedClaimsAfter(store.db, after, PAGE);
    if (last === null) return count;
    tasks.push(...addRows(server, beside.claims, claims));
    count += claims.length;
    after = last;
  }
}

async function fillStories({ store, server, beside, tasks }: Fill): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const stories = await listSearchedStoriesAfter(store.db, after, PAGE);
    const last = stories.at(-1);
    if (!last) return count;
    tasks.push(...addRows(server, beside.stories, stories));
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
