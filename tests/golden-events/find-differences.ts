import type { Analysis } from '@attribune/schema/analysis';
import { compareDisputes } from './compare-disputes.ts';
import { compareFigures } from './compare-figures.ts';
import { compareStatements } from './compare-statements.ts';
import { compareStories } from './compare-stories.ts';
import { compareSummary } from './compare-summary.ts';
import { toEventReading } from './event-reading.ts';
import { readExpectation, readGold, readText } from './expectation.ts';

/** One place where the engine gives something else than a reader expects. */
export type Difference = {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** The engine's own words, for whoever looks into it; they change too easily to be held. */
  readonly detail?: string;
};

/** Compares one event with its expected.json: stories first, then figures, statements, disputes and the summary. */
export function listDifferences(analysis: Omit<Analysis, 'engine'>, event: string): Difference[] {
  const expectation = readExpectation(event);
  const gold = readGold(event);
  const reading = toEventReading(analysis, event);
  return [
    ...compareStories(reading, expectation, event),
    ...compareFigures(reading, expectation, gold),
    ...compareStatements(reading, expectation, (document) => readText(event, document)),
    ...compareDisputes(reading, expectation, gold),
    ...compareSummary(reading, expectation),
  ].map((difference) => ({ ...difference, path: `${event}/${difference.path}` }));
}
