import { ENGINE_VERSION } from '@attribune/schema/engine';
import { countTotals } from '@attribune/store/postgres/count-totals';
import { getQueueStatus } from '@attribune/store/postgres/status/get-queue-status';
import { getStoreStatus } from '@attribune/store/postgres/status/get-store-status';
import { openSearch } from '@attribune/store/search/open-search';
import { openSearchServer } from '@attribune/store/search/search-server';
import { writeOut } from '../output/write-out.ts';
import { withServices } from '../services/with-services.ts';

/** Prints how much there is, what waits, and what serves. */
export async function printStatus(json: boolean): Promise<void> {
  const status = await withServices(async ({ store, addresses }) => {
    const { lastIngestAt } = await getStoreStatus(store.db);
    return {
      engine: ENGINE_VERSION,
      counts: await countTotals(store.db),
      lastIngestAt,
      waiting: await getQueueStatus(store.db),
      search: await openSearch(store, openSearchServer(addresses)).engine(),
    };
  });
  await writeOut(`${json ? JSON.stringify(status) : toText(status)}\n`);
}

type Status = {
  readonly engine: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly lastIngestAt: string | null;
  readonly waiting: { workers: number; documents: number; changes: number; failed: number };
  readonly search: string;
};

function toText({ engine, counts, lastIngestAt, waiting, search }: Status): string {
  const { workers, documents, changes, failed } = waiting;
  const lines: [string, string | number][] = [
    ...Object.entries(counts),
    ['last ingest', lastIngestAt ?? 'never'],
    ['engine', engine],
    ['search', search === 'postgres' ? 'postgres (degraded: no Meilisearch answers)' : search],
    ['workers', workers],
    ['waiting', `${documents} documents for their stories, ${changes} changes for search`],
    ['failed tasks', failed],
  ];
  return lines.map(([name, value]) => `  ${name.padEnd(13)} ${value}`).join('\n');
}
