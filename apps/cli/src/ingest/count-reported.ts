import type { Store } from '@attribune/store/connect';
import { countTotals } from '@attribune/store/postgres/count-totals';
import { type IngestReport, REPORTED_NOUNS, type ReportedNoun } from './ingest-report.ts';

export type Counts = Readonly<Record<ReportedNoun, number>>;

/** How many there are of each noun that an ingest reports. */
export async function countReported(store: Store): Promise<Counts> {
  return countTotals(store.db);
}

export function toReport(ingest: {
  before: Counts;
  after: Counts;
  hidden: number;
  seconds: number;
}): IngestReport {
  const { before, after, hidden, seconds } = ingest;
  const tallies = Object.fromEntries(
    REPORTED_NOUNS.map((noun) => [
      noun,
      { total: after[noun], new: Math.max(0, after[noun] - before[noun]) },
    ]),
  ) as Pick<IngestReport, ReportedNoun>;
  return { ...tallies, hidden, seconds: Math.round(seconds * 10) / 10 };
}
