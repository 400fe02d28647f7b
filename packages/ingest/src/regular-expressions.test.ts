import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCE = dirname(fileURLToPath(import.meta.url));

/** The stages that meet other people's texts. Text may be 5 MB of hostile characters, so that every expression must be linear. */
const FOLDERS = [
  'language',
  '1-fetch',
  '2-parse',
  '3-sentences',
  '4-claims',
  '5-stories',
  '6-points',
  '7-summary',
  '8-publish',
  'reingest',
  'tasks',
  'matching',
  'analyse',
  'compare',
];

/** Regular expressions written out in a file; those made by `new RegExp` are caught as their modules load. */
function literalsIn(file: string): string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return literals;
}

/** The judgement of one expression: `safe`, or why not. */
async function judge(literal: string): Promise<string> {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1).replace(/[gy]/gu, '');
  const verdict = await check(literal.slice(1, end), flags, { timeout: 20_000 });
  return verdict.status === 'vulnerable' ? `vulnerable: ${verdict.complexity.summary}` : verdict.status;
}

/** Expressions that modules of a folder make as they load. */
async function madeBy(files: readonly string[]): Promise<string[]> {
  const made: string[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string?]) {
      const expression = new target(...args);
      made.push(String(expression));
      return expression;
    },
  });
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

describe('every regular expression over texts', () => {
  it.each(FOLDERS)('is linear in %s', { timeout: 120_000 }, async (folder) => {
    const files = globSync(join(SOURCE, folder, '**/*.ts'))
      .filter((file) => !/\.test\.ts$|\/testing\//u.test(file))
      .sort();
    const found: string[] = [];
    for (const file of files)
      for (const literal of literalsIn(file)) {
        const verdict = await judge(literal);
        if (verdict !== 'safe') found.push(`${relative(SOURCE, file)}: ${literal} is ${verdict}`);
      }
    expect(found).toEqual([]);
  });

  it('is linear where modules make it of lists', { timeout: 120_000 }, async () => {
    // Loaded first, so that its own expressions are not taken for ours.
    await import('chrono-node');
    const own = [
      '2-parse/blocks/date-line.ts',
      '2-parse/parse-published.ts',
      '4-claims/quantities/read-pieces.ts',
      '4-claims/times/find-dates.ts',
      '4-claims/times/find-years.ts',
      '4-claims/times/find-relative-times.ts',
      '4-claims/times/find-weekdays.ts',
    ];
    const found: string[] = [];
    for (const literal of new Set(await madeBy(own.map((file) => join(SOURCE, file))))) {
      const verdict = await judge(literal);
      if (verdict !== 'safe') found.push(`${literal.slice(0, 120)} is ${verdict}`);
    }
    expect(found).toEqual([]);
  });
});
