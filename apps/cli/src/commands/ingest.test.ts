import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@attribune/store/testkit/database';
import { type TemporaryFolder, temporaryFolder } from '@attribune/store/testkit/temporary-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, runAttribune } from '../../testkit/run-attribune.ts';
import { IngestReport } from '../ingest/ingest-report.ts';

const SAMPLE = fileURLToPath(new URL('../../../../sample', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

let database: TestDatabase;
let folder: TemporaryFolder;
let env: NodeJS.ProcessEnv;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = temporaryFolder();
  env = { DATABASE_URL: database.databaseUrl, ATTRIBUNE_DATA: join(folder.path, '.data') };
});
afterEach(async () => {
  await database.drop();
  folder.remove();
});

const put = async (name: string, content: string | Uint8Array) => {
  const path = join(folder.path, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

type Told = {
  readonly ran: Ran;
  readonly report: IngestReport;
  readonly rules: string[];
  readonly outcomes: string[];
};

async function ingest(...paths: string[]): Promise<Told> {
  const ran = await runAttribune(['ingest', '--json', ...paths], { env });
  const lines = ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    ran,
    report: IngestReport.parse(lines.at(-1)),
    rules: lines.flatMap(({ problem }) => (problem as { rule?: string } | undefined)?.rule ?? []),
    outcomes: lines.flatMap(({ document, outcome }) =>
      document === undefined ? [] : `${document} ${outcome}`,
    ),
  };
}

describe('attribune ingest', () => {
  it('takes a folder in, makes its stories and says what there is now', async () => {
    const { ran, report } = await ingest(SAMPLE);
    expect(ran.code).toBe(0);
    expect(report.documents).toEqual({ total: 19, new: 19 });
    expect(report.versions).toEqual({ total: 19, new: 19 });
    expect(report.claims.new).toBeGreaterThan(100);
    expect(report.points.new).toBeGreaterThan(20);
    expect(report.stories.new).toBeGreaterThan(0);
    expect(report.problems).toEqual({ total: 0, new: 0 });
  });

  it('adds nothing when the same content comes twice', async () => {
    await ingest(join(SAMPLE, 'north-korean-troops'));
    const { ran, report, outcomes } = await ingest(join(SAMPLE, 'north-korean-troops'));
    expect(ran.code).toBe(0);
    for (const noun of ['documents', 'versions', 'claims', 'points', 'stories', 'problems'] as const) {
      expect([noun, report[noun].new]).toEqual([noun, 0]);
    }
    expect(outcomes).toEqual([1, 2, 3, 4, 5].map((n) => `0${n}.txt unchanged`));
  });

  it('keeps both texts when a file was changed', async () => {
    const file = await put('a.txt', 'Police said 5 people were hurt on Monday.');
    await ingest(file);
    await put('a.txt', 'Police said 6 people were hurt on Monday.');
    const { report, outcomes } = await ingest(file);
    expect(outcomes).toEqual(['a.txt newVersion']);
    expect(report.documents.total).toBe(1);
    expect(report.versions.total).toBe(2);
  });

  it('names what it cannot take with a remedy, takes the rest and ends with 2', async () => {
    await put('good.txt', 'Police said 5 people were hurt on Monday.');
    await put('empty.txt', '');
    await put('blank.md', ' \n\n');
    await put('binary.txt', Buffer.from([1, 0, 2, 0]));
    await put('late-nul.txt', `${'Words. '.repeat(2000)}\u0000`);
    await put('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await put('large.txt', 'x'.repeat(5_000_001));
    await put('paper.pdf', '%PDF-1.7');
    await put('no-lines.jsonl', '\n\n');
    await put(
      'lines.jsonl',
      '{"text":"Two men died, police said."}\nnonsense\n{"title":"no text"}\n{"text":"a\\u0000"}',
    );
    await put('.hidden.txt', 'never seen');
    await symlink(folder.path, join(folder.path, 'circle'));
    const { ran, report, rules } = await ingest(folder.path);
    expect(ran.code).toBe(2);
    expect(report.documents.new).toBe(2);
    expect(rules.sort()).toEqual(
      [
        'binary',
        'binary',
        'binary',
        'empty',
        'empty',
        'empty',
        'line-json',
        'line-shape',
        'not-utf-8',
        'too-large',
        'unknown-extension',
      ].sort(),
    );
    expect(report.problems.new).toBe(rules.length);
    expect(report.hidden).toBeGreaterThan(0);
    for (const line of ran.out.split('\n').filter((each) => each.includes('"problem"')))
      expect(line).toContain('"remedy"');
  });

  // Root reads everything.
  it.skipIf(process.getuid?.() === 0)('names a file that it may not read', async () => {
    await chmod(await put('secret.txt', 'Words.'), 0o000);
    expect((await ingest(folder.path)).rules).toEqual(['unreadable']);
  });

  it('tells that a text in another language is kept and not analysed', async () => {
    await put(
      'es.txt',
      'La policía dijo el lunes que al menos doce personas resultaron heridas en el puente viejo de la ciudad. El alcalde prometió una investigación y pidió calma a los vecinos.',
    );
    const { ran, report, rules } = await ingest(folder.path);
    expect(ran.code).toBe(2);
    expect(report.documents.new).toBe(1);
    expect(rules).toContain('english-only');
  });

  it('never sends control characters of a file name to the terminal', async () => {
    await put('esc\u001b[31mred.pdf', 'x');
    const { out, errors } = await runAttribune(['ingest', folder.path], { env });
    expect(`${out}${errors}`).not.toContain('\u001b[31m');
    expect(`${out}${errors}`).toContain('red.pdf');
  });

  it('names a path where nothing is', async () => {
    const { ran, rules } = await ingest(join(folder.path, 'nowhere'));
    expect(ran.code).toBe(2);
    expect(rules).toEqual(['missing']);
  });

  it('reads every kind of file and knows documents by address, id or path', async () => {
    await put(
      'sub/a.txt',
      'Title: A\nURL: https://one.example/a?utm_source=x\n\nPolice said 5 people were hurt.',
    );
    await put('b.md', '# B\n\nPolice said 6 people were hurt.');
    await put(
      'c.html',
      `<html><title>C</title><body><article>${'<p>Police said 7 people were hurt in the fire.</p>'.repeat(8)}</article></body></html>`,
    );
    await put(
      'd.jsonl',
      '{"id":"d1","text":"Police said 8 people were hurt."}\n{"text":"Police said 9 people were hurt."}',
    );
    const { ran, outcomes } = await ingest(folder.path);
    expect(ran.code).toBe(0);
    expect(outcomes).toEqual([
      'b.md new',
      'c.html new',
      'd1 new',
      'd.jsonl#2 new',
      'https://one.example/a?utm_source=x new',
    ]);
  });

  it('tells plain lines and a table to a log', async () => {
    const { code, out, errors } = await runAttribune(['ingest', SAMPLE], { env });
    expect(code).toBe(0);
    expect(errors).toMatch(/19 files to read\n/u);
    expect(errors).toMatch(/19 of 19 files, 19 documents\n/u);
    expect(out).toMatch(/new +total\n +documents +19 +19\n/u);
  });

  it('leaves stories and search to a living worker and waits for it', async () => {
    const worker = spawn(process.execPath, [MAIN, 'worker'], { env: { PATH: '/usr/bin:/bin', ...env } });
    const said: string[] = [];
    worker.stdout.on('data', (chunk) => said.push(String(chunk)));
    try {
      while (!said.join('').includes('ready')) await pause(50);
      await pause(500); // its first heartbeat follows its first look for a task
      const { ran, report } = await ingest(join(SAMPLE, 'north-korean-troops'));
      expect(ran.code).toBe(0);
      expect(report.stories.new).toBe(1);
      expect(said.join('')).toMatch(/"task":"make-stories".*"outcome":"done"/u);
    } finally {
      worker.kill('SIGTERM');
    }
    const [code] = await once(worker, 'exit');
    expect(code).toBe(0);
    expect(said.join('')).toContain('"worker":"stopped"');
  });

  it('loses nothing that was taken when it is killed, and finishes the next time', async () => {
    const child = spawn(process.execPath, [MAIN, 'ingest', '--json', SAMPLE], {
      env: { PATH: '/usr/bin:/bin', ...env },
    });
    let taken = 0;
    child.stdout.on('data', (chunk) => {
      taken += String(chunk).split('"new"').length - 1;
      if (taken >= 5) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const { report, outcomes } = await ingest(SAMPLE);
    expect(outcomes.filter((outcome) => outcome.endsWith('unchanged')).length).toBeGreaterThanOrEqual(5);
    expect(report.documents.total).toBe(19);
    expect(report.stories.total).toBeGreaterThan(0);
  });
});
