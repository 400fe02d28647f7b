import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Analysis } from '@attribune/schema/analysis';
import { describe, expect, it } from 'vitest';
import { runAttribune } from '../../testkit/run-attribune.ts';

const SAMPLE = fileURLToPath(new URL('../../../../sample', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

const ARTICLES = ['01', '02', '03', '04', '05', '06'].map((file) => {
  const text = readFileSync(`${SAMPLE}/corrin-tunnel-collapse/${file}.txt`, 'utf8');
  return {
    id: file,
    text: text.slice(text.indexOf('\n\n') + 2),
    publisher: `Outlet ${file}`,
    publishedAt: `2031-04-${10 + Number(file)}`,
  };
});
const toLines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

async function analyse(input: string | Uint8Array, expectedCode = 0): Promise<Analysis> {
  const { code, out, errors } = await runAttribune(['analyse', '--format', 'json'], { input });
  expect(errors).toBe('');
  expect(code).toBe(expectedCode);
  return Analysis.parse(JSON.parse(out));
}

describe('attribune analyse', () => {
  it('prints one object in which every quote stands in its text to the letter', async () => {
    const { documents, points, stories } = await analyse(toLines(ARTICLES));
    expect(documents.map(({ id }) => id)).toEqual(ARTICLES.map(({ id }) => id));
    const claims = documents.flatMap((document, i) =>
      document.claims.map((claim) => ({ claim, text: ARTICLES[i]?.text ?? '' })),
    );
    expect(claims.length).toBeGreaterThan(20);
    for (const { claim, text } of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    const ids = new Set(claims.map(({ claim }) => claim.id));
    expect(ids.size).toBe(claims.length);
    const cited = [
      ...points.flatMap((point) => point.claims),
      ...stories.flatMap(({ summary }) => summary.flatMap(({ citations }) => citations)),
    ];
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    expect(stories.flatMap((story) => story.documents).sort()).toEqual(ARTICLES.map(({ id }) => id));
  });

  it('prints the same bytes for the same input', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map(() => runAttribune(['analyse'], { input: toLines(ARTICLES) })),
    );
    expect(a?.out).toBe(b?.out);
  });

  it('says the same of a document alone as in a batch, and relates documents alike in any order', async () => {
    const [batch, turned, alone] = await Promise.all([
      analyse(toLines(ARTICLES)),
      analyse(toLines([...ARTICLES].reverse())),
      analyse(toLines(ARTICLES.slice(3, 4))),
    ]);
    expect(alone.documents[0]).toEqual(batch.documents[3]);
    expect([...turned.documents].reverse()).toEqual(batch.documents);
    expect(turned.points).toEqual(batch.points);
    expect(turned.stories).toEqual(batch.stories);
    expect(turned.contradictions).toEqual(batch.contradictions);
  });

  it('names a malformed line with its number, analyses the rest and ends with 2', async () => {
    const [first, second] = ARTICLES;
    const input = Buffer.concat([
      Buffer.from(`${JSON.stringify(first)}\n\nno json\n[]\n{"id":"x"}\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`${JSON.stringify(first)}\n${JSON.stringify(second)}\r\n`),
      Buffer.from(`{"id":"nul","text":"a\\u0000b"}\n{"id":"half","text":"\\ud800"}`),
    ]);
    const { documents, problems } = await analyse(input, 2);
    expect(documents.map(({ id }) => id)).toEqual(['01', '02']);
    const named = problems.filter(({ line }) => line !== undefined).map(({ line, rule }) => [line, rule]);
    expect(named).toEqual([
      [3, 'line-json'],
      [4, 'line-shape'],
      [5, 'line-shape'],
      [6, 'line-not-utf-8'],
      [7, 'repeated-document'],
      [9, 'binary'],
      [10, 'broken-characters'],
    ]);
  });

  it('takes an empty text for a document without claims', async () => {
    const { documents, problems } = await analyse(toLines([{ id: 'e', text: '' }]));
    expect(documents[0]?.claims).toEqual([]);
    expect(problems[0]?.rule).toBe('empty');
  });

  it('gives an empty analysis for empty input', async () => {
    expect((await analyse('')).documents).toEqual([]);
  });

  it('reads files and folders with --input and keeps their paths as names', async () => {
    const { code, out } = await runAttribune(['analyse', '--input', `${SAMPLE}/corrin-tunnel-collapse`]);
    const { documents, stories } = Analysis.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(documents).toHaveLength(7);
    expect(stories.flatMap((story) => story.documents)).toHaveLength(7);
  });

  it('says nothing when its reader has seen enough', async () => {
    const child = spawn('bash', [
      '-c',
      `"${process.execPath}" "${MAIN}" analyse | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`,
    ]);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.stdin.on('error', () => {});
    child.stdin.end(toLines(Array.from({ length: 200 }, (_, i) => ({ ...ARTICLES[i % 6], id: String(i) }))));
    await once(child, 'close');
    expect(said.trim()).toBe('0');
  });

  it.each([
    [['analyse', '--no-such-option'], /unknown option '--no-such-option'/u],
    [['analyse', '--format', 'xml'], /xml.*invalid.*json/u],
    [['analise'], /Did you mean analyse/u],
  ])('refuses a wrong call in words: %s', async (args, message) => {
    const { code, errors } = await runAttribune(args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
  });
});
