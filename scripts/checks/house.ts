/** Names and sizes of files, as docs/where-code-lives.md states them. Prints the distribution; exits 1 on a breach. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const WARN_LINES = 250;
const MOST_LINES = 400;
/** A name that says nothing about what is inside. */
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|index|lib)\.(ts|tsx|mjs)$/u;
/** Tables of data, generated files and golden cases are as long as they need to be. */
const EXEMPT = /(\/data\/|\/golden\/|\.gen\.|\.d\.ts$)/u;

const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  { encoding: 'utf8' },
);
const files = tracked
  .split('\n')
  .filter(Boolean)
  .filter((file) => exists(file));
const faults: string[] = [];

for (const file of files)
  if (EMPTY_NAMES.test(basename(file))) faults.push(`${file}: the name says nothing about what is inside`);

const sizes = files
  .filter((file) => !EXEMPT.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
  .sort((a, b) => b.lines - a.lines);
for (const { file, lines } of sizes)
  if (lines > MOST_LINES) faults.push(`${file}: ${lines} lines, at most ${MOST_LINES}`);

const at = (share: number) => sizes[Math.floor((sizes.length - 1) * (1 - share))]?.lines;
console.log(`${sizes.length} files; median ${at(0.5)} lines, p90 ${at(0.9)}; longest:`);
for (const { file, lines } of sizes.slice(0, 5))
  console.log(`  ${lines}${lines > WARN_LINES ? ' (look again)' : ''} ${file}`);
for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false; // deleted in the work tree, not yet in the index
  }
}
