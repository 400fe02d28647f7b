import type { Store } from '../connect.ts';
import { listSearchedClaims, listSupersededClaims } from '../postgres/claim/list-searched-claims.ts';
import { listWaiting, markDelivered, type OutboxRow } from '../postgres/outbox/list-waiting.ts';
import { listSearchedStories } from '../postgres/story/list-searched-stories.ts';
import { withLock } from '../postgres/with-lock.ts';
import { getIndexes } from './get-indexes.ts';
import { INDEX_KINDS, INDEX_SETTINGS } from './index-settings.ts';
import { rebuildLocked } from './rebuild-search.ts';
import type { SearchServer } from './search-server.ts';
import { succeed } from './succeed.ts';
import { addRows, removeRows } from './write-search.ts';

/** `rebuilt`: the server held no indexes (it is new, or its data was deleted), so that all was written. */
export type Drained = { readonly delivered: number; readonly rebuilt: boolean };

/** Rows of the outbox that are worked off at once. */
const BATCH = 200;

/**
 * Tells search everything that waits in the outbox, in order. What is written is the state of now and not of when the
 * row was made, so that a row that is delivered twice does no harm. A row is marked only when its tasks succeeded; where
 * the server is down this throws and everything undelivered goes on waiting. Without a server nothing is done.
 */
export async function drainOutbox(store: Store, server: SearchServer | null): Promise<Drained> {
  if (server === null) return { delivered: 0, rebuilt: false };
  return withLock(store, 'search', async () => {
    const rebuilt = await ensureIndexes(store, server);
    let delivered = 0;
    for (;;) {
      const rows = await listWaiting(store.db, BATCH);
      if (rows.length === 0) return { delivered, rebuilt };
      await deliver(store, server, rows);
      await markDelivered(store.db, rows);
      delivered += rows.length;
    }
  });
}

/** Servers whose settings this process has compared with its own. */
const upToDate = new WeakSet<SearchServer>();

/** Makes the indexes if one is missing, and fills them; brings their settings up to date otherwise. */
async function ensureIndexes(store: Store, server: SearchServer): Promise<boolean> {
  const { results } = await server.patient.getRawIndexes({ limit: 1000 });
  const there = new Set(results.map(({ uid }) => uid));
  const indexes = await getIndexes(store);
  if (INDEX_KINDS.every((kind) => there.has(indexes[kind]))) {
    if (!upToDate.has(server)) {
      await succeed(
        INDEX_KINDS.map((kind) => server.patient.index(indexes[kind]).updateSettings(INDEX_SETTINGS[kind])),
      );
    }
    upToDate.add(server);
    return false;
  }
  await rebuildLocked(store, server);
  return true;
}

async function deliver(store: Store, server: SearchServer, rows: readonly OutboxRow[]): Promise<void> {
  const idsOf = (noun: OutboxRow['noun']) => [
    ...new Set(rows.filter((row) => row.noun === noun).map(({ subjectId }) => subjectId)),
  ];
  const [documents, storyIds] = [idsOf('document'), idsOf('story')];
  const claims = await listSearchedClaims(store.db, documents);
  const superseded = await listSupersededClaims(store.db, documents);
  const stories = await listSearchedStories(store.db, storyIds);
  const open = new Set(stories.map(({ id }) => id));
  const closed = storyIds.filter((id) => !open.has(id));
  const indexes = await getIndexes(store);
  await succeed([
    ...addRows(server, indexes.claims, claims),
    ...removeRows(server, indexes.claims, superseded),
    ...addRows(server, indexes.stories, stories),
    ...removeRows(server, indexes.stories, closed),
  ]);
}
