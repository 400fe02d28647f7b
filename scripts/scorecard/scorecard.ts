import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DOCS = join(import.meta.dirname, '..', '..', 'docs');

/** One measured value as ../shared/eval/score.mjs prints it; `value` is in percent, null where nothing could be measured. */
export type ScoreRow = {
  readonly set: string;
  readonly metric: string;
  readonly value: number | null;
  readonly note: string;
};

/** The rows of docs/scorecard.json. Throws when the file is absent or no JSON. */
export function readScorecard(): ScoreRow[] {
  return JSON.parse(readFileSync(join(DOCS, 'scorecard.json'), 'utf8')) as ScoreRow[];
}

/** The table that people read, made from the rows and nothing else. */
export function toMarkdown(rows: readonly ScoreRow[]): string {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const tables = sets.map((set) => {
    const lines = rows
      .filter((row) => row.set === set)
      .map(
        ({ metric, value, note }) =>
          `| ${metric} | ${value === null ? '—' : value.toFixed(1)} | ${note.replaceAll('|', '/')} |`,
      );
    return `## ${set}\n\n| metric | value | note |\n|---|---:|---|\n${lines.join('\n')}\n`;
  });
  return `# Scorecard

The engine’s own precision and recall on labelled sets, in percent, as \`node ../shared/eval/score.mjs\` printed them. Made from scorecard.json by
\`npm run scorecard\`; never edited by hand. The sets are for measuring only; held-out sets of other months, outlets and events are measured elsewhere.

${tables.join('\n')}`;
}
