import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Totals } from './run-check.ts';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[]; message: string }[];
};

/**
 * Runs one project of vitest.config.ts and counts its tests. A run that ends without a report, an error outside every
 * test, or a file that could not be loaded counts as one failure each: a crash must not look like an empty suite.
 */
export async function runVitest(project: string): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'attribune-test-'));
  const file = join(folder, 'report.json');
  console.log(`\n— ${project} —`);
  const code = await new Promise<number>((resolve) => {
    const child = spawn(
      'vitest',
      [
        'run',
        '--project',
        project,
        '--reporter',
        'default',
        '--reporter',
        'json',
        `--outputFile.json=${file}`,
      ],
      { stdio: 'inherit' },
    );
    child.on('error', () => resolve(1));
    child.on('exit', (exit) => resolve(exit ?? 1));
  });
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
