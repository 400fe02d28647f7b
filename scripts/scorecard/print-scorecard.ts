/** Writes docs/scorecard.md from docs/scorecard.json; with --check only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCS, readScorecard, toMarkdown } from './scorecard.ts';

const file = join(DOCS, 'scorecard.md');
const wanted = toMarkdown(readScorecard());
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== wanted) {
    console.error(
      'docs/scorecard.md is not what docs/scorecard.json gives: run `npm run scorecard` or print it anew.',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
}
