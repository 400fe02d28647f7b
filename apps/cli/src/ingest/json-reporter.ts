import { writeOut } from '../output/write-out.ts';
import { lineReporter } from './line-reporter.ts';
import type { Reporter } from './reporter.ts';

/** For machines: JSON lines on standard output, the totals last; progress in plain lines on standard error. */
export function jsonReporter(): Reporter {
  const progress = lineReporter();
  const print = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);
  return {
    begin: progress.begin,
    document: (document, outcome) => {
      print({ document, outcome });
      progress.document(document, outcome);
    },
    problem: (problem) => print({ problem }),
    fileDone: progress.fileDone,
    note: progress.note,
    end: (report) => writeOut(`${JSON.stringify(report)}\n`),
  };
}
