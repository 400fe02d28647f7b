import type { Problem } from '@attribune/schema/problem';
import type { IngestReport } from './ingest-report.ts';

/** What an ingest tells while it runs and when it is done. The form depends on who reads: a person at a terminal, a log, a machine. */
export type Reporter = {
  /** How many files there are, before the first is read. */
  readonly begin: (files: number) => void;
  readonly document: (key: string, outcome: string) => void;
  readonly problem: (problem: Problem) => void;
  /** Called when a file with all its documents is done. */
  readonly fileDone: () => void;
  /** What happens after the last file, in a few words. */
  readonly note: (text: string) => void;
  readonly end: (report: IngestReport) => Promise<void>;
};
