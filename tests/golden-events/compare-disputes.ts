import { type EventReading, type PlacedClaim, standsAt } from './event-reading.ts';
import type { Expectation, GoldDispute, GoldEvent } from './expectation.ts';
import type { Difference } from './find-differences.ts';

const isPair = ([one, other]: readonly [PlacedClaim, PlacedClaim], { a, b }: GoldDispute) =>
  (standsAt(one, a) && standsAt(other, b)) || (standsAt(one, b) && standsAt(other, a));

/** Of each dispute at least one pair is told, and nothing is told to be a contradiction that is none. */
export function compareDisputes(
  reading: EventReading,
  { disputes = [] }: Expectation,
  gold: GoldEvent,
): Difference[] {
  const known = [...gold.contradictions, ...gold.maybeContradictions];
  const unseen = disputes.filter(
    (id) => !reading.contradictions.some((pair) => known.some((one) => one.id === id && isPair(pair, one))),
  );
  const alarms = reading.contradictions.filter(
    (pair) => !sameFigure(pair, gold) && !known.some((one) => isPair(pair, one)),
  );
  return [
    ...unseen.map((id) => ({ path: `disputes/${id}`, expected: 'told', got: 'not seen' })),
    ...alarms.map(([a, b]) => ({
      path: `disputes/none/${a.document}@${a.start}-${b.document}@${b.start}`,
      expected: 'no contradiction',
      got: 'told',
      detail: `“${a.quote}” against “${b.quote}”`,
    })),
  ];
}

/** Two values of one disputed figure may also be told as a contradiction. */
function sameFigure([a, b]: readonly [PlacedClaim, PlacedClaim], gold: GoldEvent): boolean {
  return gold.figures.some(({ values }) =>
    [a, b].every((claim) => values.some((value) => standsAt(claim, value))),
  );
}
