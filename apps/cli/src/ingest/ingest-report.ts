import { z } from 'zod';

/** How many there are of a noun after an ingest, and how many of them it added. */
const Tally = z.object({ total: z.int(), new: z.int() });

/** The last line of `ingest --json`. */
export const IngestReport = z.object({
  documents: Tally,
  versions: Tally,
  claims: Tally,
  points: Tally,
  stories: Tally,
  problems: Tally,
  /** Names that begin with a dot: passed over, not dropped in silence. */
  hidden: z.int(),
  seconds: z.number(),
});
export type IngestReport = z.infer<typeof IngestReport>;

export const REPORTED_NOUNS = ['documents', 'versions', 'claims', 'points', 'stories', 'problems'] as const;
export type ReportedNoun = (typeof REPORTED_NOUNS)[number];

/** The table that a person reads at the end. */
export function formatReport(report: IngestReport): string {
  const rows = REPORTED_NOUNS.map(
    (noun) => [noun, String(report[noun].new), String(report[noun].total)] as const,
  );
  const lines = [['', 'new', 'total'] as const, ...rows].map(
    ([noun, fresh, total]) => `  ${noun.padEnd(10)} ${fresh.padStart(9)} ${total.padStart(9)}`,
  );
  const hidden = report.hidden === 0 ? '' : `, ${report.hidden} hidden names passed over`;
  return `${lines.join('\n')}\n  ${report.seconds.toFixed(1)} s${hidden}`;
}
