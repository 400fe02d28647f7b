import { Meilisearch } from 'meilisearch';

/** A Meilisearch. Two clients, because a reader waits for a moment and an index is built for as long as it takes. */
export type SearchServer = { readonly quick: Meilisearch; readonly patient: Meilisearch };

export type SearchAddress = { readonly meiliUrl: string | null; readonly meiliKey: string | null };

const QUICK_MS = 1_500;
const PATIENT_MS = 60_000;
/** A task may wait for others, and a large batch takes a while: 100,000 claims took 22 s. */
const TASK_PATIENCE_MS = 600_000;

/** The server at that address; null where there is none. Connects at the first request. */
export function openSearchServer({ meiliUrl, meiliKey }: SearchAddress): SearchServer | null {
  if (meiliUrl === null) return null;
  const client = (timeout: number) =>
    new Meilisearch({
      host: meiliUrl,
      ...(meiliKey === null ? {} : { apiKey: meiliKey }),
      timeout,
      // A client that accepts gzip is answered 40 ms late on loopback (delayed acknowledgement): 43.5 ms became 2.0.
      requestInit: { headers: { 'accept-encoding': 'identity' } },
      defaultWaitOptions: { timeout: TASK_PATIENCE_MS, interval: 20 },
    });
  return { quick: client(QUICK_MS), patient: client(PATIENT_MS) };
}
