import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldenStage, STAGES } from './stages.ts';

export type GoldenCase = {
  readonly stage: GoldenStage;
  readonly name: string;
  readonly folder: string;
  readonly source: string;
  readonly why: string;
};

const isFolder = (path: string) => existsSync(path);

/** Every golden case, in order: golden/<stage>/<case>/{source.*, expected.json, why.md}. */
export function listCases(): GoldenCase[] {
  return (Object.keys(STAGES) as GoldenStage[]).flatMap((stage) => {
    const home = join(import.meta.dirname, stage);
    const names = isFolder(home) ? readdirSync(home).sort() : [];
    return names.map((name) => {
      const folder = join(home, name);
      return {
        stage,
        name,
        folder,
        source: readFileSync(join(folder, STAGES[stage].source), 'utf8'),
        why: readFileSync(join(folder, 'why.md'), 'utf8').trim(),
      };
    });
  });
}

/** The path and both values of the first place where two values differ; null where they are the same. */
export function findFirstDifference(expected: unknown, got: unknown, path = '$'): string | null {
  if (isBranch(expected) && isBranch(got) && Array.isArray(expected) === Array.isArray(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    for (const key of keys) {
      const difference = findFirstDifference(expected[key], got[key], `${path}.${key}`);
      if (difference) return difference;
    }
    return null;
  }
  return Object.is(expected, got)
    ? null
    : `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
