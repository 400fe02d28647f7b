import type { FilePlace } from '@attribune/ingest/1-fetch/files/walk-places';
import { loadFile, type Sourced } from '@attribune/ingest/load-documents';
import { ingestDocument } from '@attribune/ingest/tasks/ingest-document';
import type { Problem } from '@attribune/schema/problem';
import type { Store } from '@attribune/store/connect';
import { saveProblems } from '@attribune/store/postgres/problem/save-problems';
import type { Reporter } from './reporter.ts';

/**
 * Documents that are saved at once. A save waits for the disk most of its time: several at once keep the processor busy
 * with reading the next ones, and the pool has connections to spare.
 */
const AT_ONCE = 4;

/** `read`: what the engine could not do with the text (another language); it is kept with the run, so only told here. */
type Taken = {
  readonly outcome: string | null;
  readonly problems: readonly Problem[];
  readonly read: readonly Problem[];
};
/** A document on its way, or the mark that everything of a file stands before it. */
type Started = 'endOfFile' | { readonly key: string | null; readonly taken: Promise<Taken> };

/**
 * Takes in every document of the files and gives the number of problems. Several are saved at once but told in their
 * order; two texts of one document are never saved at once, so that the later one stays current.
 */
export async function ingestFiles(
  store: Store,
  files: readonly FilePlace[],
  reporter: Reporter,
): Promise<number> {
  const started: Started[] = [];
  let problems = 0;
  const finishOldest = async () => {
    const oldest = started.shift();
    if (oldest === 'endOfFile') reporter.fileDone();
    else if (oldest) problems += await tell(store, oldest, reporter);
  };
  for (const file of files) {
    for await (const sourced of loadFile(file)) {
      const key = sourced.source?.key.value ?? null;
      while (mustWait(started, key)) await finishOldest();
      started.push({ key, taken: start(store, file, sourced) });
    }
    started.push('endOfFile');
  }
  while (started.length > 0) await finishOldest();
  return problems;
}

function mustWait(started: readonly Started[], key: string | null): boolean {
  const documents = started.filter((each) => each !== 'endOfFile');
  return documents.length >= AT_ONCE || (key !== null && documents.some((each) => each.key === key));
}

async function tell(
  store: Store,
  { key, taken }: Exclude<Started, 'endOfFile'>,
  reporter: Reporter,
): Promise<number> {
  const { outcome, problems, read } = await taken;
  if (key !== null && outcome !== null) reporter.document(key, outcome);
  for (const problem of read) reporter.problem(problem);
  return read.length + (await tellProblems(store, problems, reporter));
}

/** Begins to take in a document. A fault is thrown where its turn to be told comes, not while others are under way. */
function start(store: Store, file: FilePlace, sourced: Sourced): Promise<Taken> {
  const taken = take(store, file, sourced);
  taken.catch(() => {});
  return taken;
}

async function take(store: Store, file: FilePlace, { source, problems }: Sourced): Promise<Taken> {
  if (source === null) return { outcome: null, problems, read: [] };
  const { documentId, outcome, read } = await ingestDocument(store, { source, location: file.path });
  return {
    outcome,
    problems: problems.map((problem) => ({ ...problem, document: documentId })),
    read: read.map((problem) => ({ ...problem, location: file.path })),
  };
}

/** Problems are kept for the admin as well as told to whoever runs the command. */
export async function tellProblems(
  store: Store,
  problems: readonly Problem[],
  reporter: Reporter,
): Promise<number> {
  if (problems.length > 0) await saveProblems(store.db, problems);
  for (const problem of problems) reporter.problem(problem);
  return problems.length;
}
