/**
 * Makes and renews golden cases. The result is to be read before it is committed: it becomes the promise.
 *
 *   golden add STAGE CASE "why, one line" < source     writes golden/STAGE/CASE/
 *   golden update [STAGE[/CASE]]                        writes every expected.json anew and prints what changed
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirstDifference, listCases } from './cases.ts';
import { type GoldenStage, STAGES } from './stages.ts';

const [command, ...args] = process.argv.slice(2);
if (command === 'add') await add(args);
else if (command === 'update') await update(args[0] ?? '');
else stop('golden add STAGE CASE "why" < source   |   golden update [STAGE[/CASE]]');

async function add([stage = '', name = '', why = '']: readonly string[]): Promise<void> {
  if (!isStage(stage)) stop(`no stage "${stage}"; one of ${Object.keys(STAGES).join(', ')}`);
  if (!/^[a-z0-9-]+$/u.test(name) || why === '')
    stop('a case needs a name in kebab-case and one line that says what it shows');
  const source = readFileSync(0, 'utf8').trimEnd();
  const folder = join(import.meta.dirname, stage, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, STAGES[stage].source), source);
  writeFileSync(join(folder, 'why.md'), `${why}\n`);
  await write(stage, folder, source);
}

async function update(filter: string): Promise<void> {
  for (const { stage, name, folder, source } of listCases()) {
    if (!`${stage}/${name}`.startsWith(filter)) continue;
    const before = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as unknown;
    const difference = findFirstDifference(before, await view(stage, source));
    if (!difference) continue;
    console.log(`${stage}/${name} ${difference}`);
    await write(stage, folder, source);
  }
}

async function view(stage: GoldenStage, source: string): Promise<unknown> {
  return JSON.parse(JSON.stringify(await STAGES[stage].view(source)));
}

async function write(stage: GoldenStage, folder: string, source: string): Promise<void> {
  const text = `${JSON.stringify(await view(stage, source), null, 2)}\n`;
  writeFileSync(join(folder, 'expected.json'), text);
  console.log(text);
}

function isStage(stage: string): stage is GoldenStage {
  return stage in STAGES;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
