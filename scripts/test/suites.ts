/** Everything that CI checks, one after the other; a suite that fails does not stop the others. Ends with one line of totals. */
import { parseArgs } from 'node:util';
import { pinnedPnpm } from '../install/toolchain.mjs';
import { runCheck, type Totals } from './run-check.ts';
import { runVitest } from './run-vitest.ts';

/** The order is from quick to slow, so that a slip is seen early. Each command's exit code is its verdict. */
const CHECKS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['format and lint', ['biome', 'ci', '--colors=off', '.']],
  ['names and sizes of files', ['node', 'scripts/checks/house.ts']],
  [
    'import directions and cycles',
    ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'scripts', 'tests', 'bench'],
  ],
  ['unused files, exports and packages', ['knip']],
  ['no foreign sentences', ['node', 'scripts/checks/foreign-text.ts']],
  ['generated files are current', ['node', 'scripts/checks/generated.ts']],
  ['types', ['npx', '-y', pinnedPnpm(), 'run', 'types']],
];

/** Suites of vitest.config.ts. `long` holds what takes minutes (docs/testing.md). */
const SUITES = ['pure', 'data', 'browser'];
const LONG = ['long'];

const { values } = parseArgs({ options: { long: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = (name: string) => !values.only || name.includes(values.only);

const totals: Totals[] = [];
for (const [name, command] of CHECKS) if (wanted(name)) totals.push(await runCheck(name, command));
for (const suite of [...SUITES, ...(values.long ? LONG : [])])
  if (wanted(suite)) totals.push(await runVitest(suite));

const sum = (key: keyof Totals) => totals.reduce((total, part) => total + part[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
