/** Files that are made from others are as their maker would make them now. Each maker has a --check of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const MAKERS: readonly (readonly [file: string, folder: string, command: readonly string[]])[] = [
  ['apps/api/schema.graphql', 'apps/api', ['src/print-schema.ts', '--check']],
  ['packages/store/schema.sql', 'packages/store', ['src/print-schema.ts', '--check']],
  ['apps/web GraphQL types', 'apps/web', ['graphql/check-generated.ts']],
  ['docs/scorecard.md', '.', ['scripts/scorecard/print-scorecard.ts', '--check']],
];

let failed = false;
for (const [file, folder, [script = '', ...args]] of MAKERS) {
  const path = join(ROOT, folder, script);
  const run = existsSync(path)
    ? spawnSync(process.execPath, [path, ...args], { cwd: join(ROOT, folder), encoding: 'utf8' })
    : { status: 1, stdout: '', stderr: `${path} does not exist` };
  if (run.status === 0) continue;
  failed = true;
  console.error(`✗ ${file} is not current\n${run.stdout}${run.stderr}`);
}
process.exitCode = failed ? 1 : 0;
