/** `npm run scorecard`: measures the engine on every labelled set and writes docs/scorecard.json and docs/scorecard.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCS, type ScoreRow, toMarkdown } from './scorecard.ts';

const ROOT = join(DOCS, '..');
const SCORE = join(ROOT, '..', 'shared', 'eval', 'score.mjs');
if (!existsSync(SCORE)) {
  console.error(`The labelled sets are not here (${SCORE}): nothing was measured and nothing changed.`);
  process.exit(1);
}
const run = spawnSync(process.execPath, [SCORE, '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const rows = JSON.parse(run.stdout) as ScoreRow[];
const failed = rows.filter(({ metric }) => metric === 'FAILED');
if (run.status !== 0 || failed.length > 0) {
  console.error(
    `The measurement failed, and the scorecard is as it was: ${failed.map(({ set, note }) => `${set}: ${note}`).join('; ')}`,
  );
  process.exit(1);
}
writeFileSync(join(DOCS, 'scorecard.json'), `${JSON.stringify(rows, null, 1)}\n`);
writeFileSync(join(DOCS, 'scorecard.md'), toMarkdown(rows));
console.log(`${rows.length} values written to docs/scorecard.json and docs/scorecard.md`);
