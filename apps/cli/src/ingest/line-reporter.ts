import { describeProblem } from '../output/describe-problem.ts';
import { writeOut } from '../output/write-out.ts';
import { formatReport } from './ingest-report.ts';
import type { Reporter } from './reporter.ts';

/** A log of a large ingest holds about this many lines of progress. */
const PROGRESS_LINES = 20;

/** For a log: plain lines, progress on standard error, the table on standard output. */
export function lineReporter(): Reporter {
  let files = 0;
  let done = 0;
  let documents = 0;
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  return {
    begin(count) {
      files = count;
      tell(`${files} ${files === 1 ? 'file' : 'files'} to read`);
    },
    document: () => {
      documents += 1;
    },
    problem: (problem) => tell(describeProblem(problem)),
    fileDone() {
      done += 1;
      const step = Math.max(1, Math.ceil(files / PROGRESS_LINES));
      if (done % step === 0 || done === files) tell(`${done} of ${files} files, ${documents} documents`);
    },
    note: tell,
    end: (report) => writeOut(`${formatReport(report)}\n`),
  };
}
