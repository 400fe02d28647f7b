import { type FilePlace, walkPlaces } from '@attribune/ingest/1-fetch/files/walk-places';
import type { Problem } from '@attribune/schema/problem';
import { EXIT } from '../exit-codes.ts';
import { type Services, withServices } from '../services/with-services.ts';
import { barReporter } from './bar-reporter.ts';
import { countReported, toReport } from './count-reported.ts';
import { ingestFiles, tellProblems } from './ingest-files.ts';
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
  problems += await ingestFiles(store, found.files, reporter);
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
