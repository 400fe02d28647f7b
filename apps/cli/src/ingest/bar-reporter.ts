import { Presets, SingleBar } from 'cli-progress';
import { describeProblem } from '../output/describe-problem.ts';
import { writeOut } from '../output/write-out.ts';
import { formatReport } from './ingest-report.ts';
import type { Reporter } from './reporter.ts';

/** For a person at a terminal: a bar over the files; problems are listed when it is done, so that they do not tear it. */
export function barReporter(): Reporter {
  const format =
    '  {bar} {value} of {total} files, {documents} documents, {problems} problems  {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
  const problems: string[] = [];
  let documents = 0;
  let isRunning = false;
  const stop = () => {
    if (isRunning) bar.stop();
    isRunning = false;
  };
  return {
    begin(files) {
      bar.start(files, 0, { documents: 0, problems: 0 });
      isRunning = true;
    },
    document() {
      documents += 1;
      bar.update({ documents });
    },
    problem(problem) {
      problems.push(describeProblem(problem));
      bar.update({ problems: problems.length });
    },
    fileDone: () => bar.increment(),
    note(text) {
      stop();
      process.stderr.write(`  ${text}\n`);
    },
    end(report) {
      stop();
      const listed = problems.map((line) => `${line}\n`).join('');
      return writeOut(`${listed}${formatReport(report)}\n`);
    },
  };
}
