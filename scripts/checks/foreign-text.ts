/**
 * The repository never contains the sentences of ../shared: no nine words in a row of any file here stand in the texts
 * there. Exit code 75 (skipped, with a notice) where ../shared is absent.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKIPPED } from '../test/run-check.ts';

/** Shorter runs are common English ("said in a statement on Tuesday that the"); the longest honest run met was seven. */
const RUN = 9;
const ROOT = join(import.meta.dirname, '..', '..');
const SHARED = join(ROOT, '..', 'shared');

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function* runsOf(text: string): Generator<string> {
  const all = words(text);
  for (let i = 0; i + RUN <= all.length; i++) yield all.slice(i, i + RUN).join(' ');
}

function foreignRuns(): Set<string> {
  const runs = new Set<string>();
  const texts = globSync(['seeds/*.txt', 'dev/corpora/*/*.txt'], { cwd: SHARED }).map((file) =>
    readFileSync(join(SHARED, file), 'utf8'),
  );
  for (const file of globSync('dev/*.jsonl', { cwd: SHARED })) {
    for (const line of readFileSync(join(SHARED, file), 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as { text?: string; a?: string; b?: string };
      texts.push(row.text ?? '', row.a ?? '', row.b ?? '');
    }
  }
  for (const text of texts) for (const run of runsOf(text)) runs.add(run);
  return runs;
}

if (!existsSync(join(SHARED, 'seeds'))) {
  console.log('../shared is not here: nothing to compare with');
  process.exit(SKIPPED);
}
const foreign = foreignRuns();
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
});
let found = 0;
for (const file of tracked
  .split('\n')
  .filter((name) => name && !/pnpm-lock\.yaml|LICENSE|\.(woff2|png|ico)$/u.test(name))) {
  if (!existsSync(join(ROOT, file))) continue;
  for (const run of runsOf(readFileSync(join(ROOT, file), 'utf8'))) {
    if (!foreign.has(run)) continue;
    console.error(`✗ ${file}: “${run}”`);
    found++;
    break;
  }
}
console.log(`${foreign.size} runs of ${RUN} words compared, ${found} files with one of them`);
process.exitCode = found > 0 ? 1 : 0;
