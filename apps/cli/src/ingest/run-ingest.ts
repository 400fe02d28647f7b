import { type FilePlace, walkPlaces } from '@attribune/ingest/1-fetch/files/walk-places';
import { loadFile } from '@attribune/ingest/load-documents';
import { ingestDocument } from '@attribune/ingest/tasks/ingest-document';
import type { Problem } from '@attribune/schema/problem';
import type { Store } from '@attribune/store/connect';
import { saveProblems } from '@attribune/store/postgres/problem/save-problems';
import { EXIT } from '../exit-codes.ts';
import { type Services, withServices } from '../services/with-services.ts';
import { barReporter } from './bar-reporter.ts';
import { countReported, toReport } from './count-reported.ts';
import { jsonReporter } from './json-reporter.ts';
import { lineReporter } from './line-reporter.ts';
import type { Reporter } from './reporter.ts';
import { settle } from './settle.ts';

/** Ingests files and folders and gives the exit code. */
export function runIngest(places: readonly string[], json: boolean): Promise<number> {
  const reporter = json ? jsonReporter() : process.stderr.isTTY ? barReporter() : lineReporter();
  return withServices((services) => ingestPlaces(places, services, reporter));
}

async function ingestPlaces(
  places: readonly string[],
  services: Services,
  reporter: Reporter,
): Promise<number> {
  const started = performance.now();
  const { store } = services;
  const before = await countReported(store);
  const found = await listFiles(places);
  let problems = await tellProblems(store, found.problems, reporter);
  reporter.begin(found.files.length);
  for (const file of found.files) {
    problems += await ingestFile(store, file, reporter);
    reporter.fileDone();
  }
  await settle(services, reporter.note);
  const after = await countReported(store);
  const seconds = (performance.now() - started) / 1000;
  await reporter.end(toReport({ before, after, hidden: found.hidden, seconds }));
  return problems === 0 ? EXIT.well : EXIT.problems;
}

async function listFiles(places: readonly string[]) {
  const tally = { hidden: 0 };
  const files: FilePlace[] = [];
  const problems: Problem[] = [];
  for await (const walked of walkPlaces(places, tally)) {
    if ('file' in walked) files.push(walked.file);
    else problems.push(walked.problem);
  }
  return { files, problems, hidden: tally.hidden };
}

/** Takes in every document of a file and gives the number of problems with it. */
async function ingestFile(store: Store, file: FilePlace, reporter: Reporter): Promise<number> {
  let count = 0;
  for await (const { source, problems } of loadFile(file)) {
    if (source === null) {
      count += await tellProblems(store, problems, reporter);
      continue;
    }
    const { documentId, outcome } = await ingestDocument(store, { source, location: file.path });
    reporter.document(source.key.value, outcome);
    const ofDocument = problems.map((problem) => ({ ...problem, document: documentId }));
    count += await tellProblems(store, ofDocument, reporter);
  }
  return count;
}

/** Problems are kept for the admin as well as told to whoever runs the command. */
async function tellProblems(store: Store, problems: readonly Problem[], reporter: Reporter): Promise<number> {
  if (problems.length > 0) await saveProblems(store.db, problems);
  for (const problem of problems) reporter.problem(problem);
  return problems.length;
}
