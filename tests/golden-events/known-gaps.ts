import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseEvents } from './analyse-events.ts';
import { listEvents } from './build-gold.ts';
import { type Difference, listDifferences } from './find-differences.ts';

const FILE = join(import.meta.dirname, 'known-gaps.json');

/** Path of a reader's expectation that the engine does not meet today, to what it gives instead. */
export type KnownGaps = Readonly<Record<string, string>>;

export const readKnownGaps = () => JSON.parse(readFileSync(FILE, 'utf8')) as KnownGaps;

const sayGap = ({ expected, got }: Difference) => `expected ${expected}, got ${got}`;

export function toKnownGaps(differences: readonly Difference[]): KnownGaps {
  return Object.fromEntries(differences.map((one) => [one.path, sayGap(one)]));
}

if (import.meta.main) {
  const analysis = await analyseEvents();
  const gaps = toKnownGaps(listEvents().flatMap((event) => listDifferences(analysis, event)));
  writeFileSync(FILE, `${JSON.stringify(gaps, null, 2)}\n`);
  console.log(`${Object.keys(gaps).length} known gaps`);
}
