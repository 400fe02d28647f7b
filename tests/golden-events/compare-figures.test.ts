import type { Point } from '@attribune/schema/point';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures.ts';
import type { EventReading, PlacedClaim } from './event-reading.ts';
import type { Expectation, GoldEvent } from './expectation.ts';

const value = (doc: string, n: number) => ({
  doc,
  start: 0,
  end: 5,
  quoteStart: `${n} men`,
  low: n,
  high: n,
});
const gold: GoldEvent = {
  docs: {},
  figures: [
    { id: 'dead', values: [value('01', 3), value('02', 5)] },
    { id: 'hurt', values: [value('03', 9)] },
  ],
  contradictions: [],
  maybeContradictions: [],
};
const expectation: Expectation = {
  stories: [],
  figures: { dead: { relation: ['update'], apart: ['hurt'], origins: { named: 2 } } },
};

const claim = (document: string, low: number) =>
  ({ id: document, document, start: 0, end: 5, quantity: { low, high: low } }) as PlacedClaim;
const point = (id: string, relation: Point['relation']) =>
  ({ id, relation, links: [], origins: { named: 2, unnamed: 0, own: 0 } }) as unknown as Point;
const reading = (claims: readonly PlacedClaim[], points: Readonly<Record<string, Point>>): EventReading => ({
  claims,
  stories: [],
  contradictions: [],
  pointOf: ({ id }) => points[id] ?? null,
});
const paths = (made: EventReading) =>
  compareFigures(made, expectation, gold).map(({ path, got }) => `${path}: ${got}`);

describe('the figures of a golden event', () => {
  const toll = point('toll', 'update');

  it('are as a reader expects where the values meet under the right relation and look-alikes stay apart', () => {
    const claims = [claim('01', 3), claim('02', 5), claim('03', 9)];
    expect(paths(reading(claims, { '01': toll, '02': toll, '03': point('hurt', 'single') }))).toEqual([]);
  });

  it('name each value that is not read or stands in another point, and the relation', () => {
    const alone = point('alone', 'single');
    expect(paths(reading([claim('01', 3), claim('02', 4)], { '01': alone, '02': alone }))).toEqual([
      'figures/dead/values/02@0 5 men: not read',
      'figures/dead/relation: single',
    ]);
    expect(paths(reading([claim('01', 3), claim('02', 5)], { '01': toll, '02': alone }))).toEqual([
      'figures/dead/values/02@0 5 men: in another point',
    ]);
  });

  it('name a look-alike that was merged, and speakers that were counted otherwise', () => {
    const merged = { ...toll, origins: { named: 3, unnamed: 0, own: 0 } };
    const claims = [claim('01', 3), claim('02', 5), claim('03', 9)];
    expect(paths(reading(claims, { '01': merged, '02': merged, '03': merged }))).toEqual([
      'figures/dead/apart/hurt: one with 03@0 9 men',
      'figures/dead/origins: 3 named',
    ]);
  });
});
