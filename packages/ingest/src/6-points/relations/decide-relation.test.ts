import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRelation } from './decide-relation.ts';
import type { PointValue } from './point-value.ts';

const TOLL = new Set(['death']);
const CROWD = new Set(['attendance']);
const NOTHING: ReadonlySet<string> = new Set();

function value(given: Partial<PointValue> & { low: number | null }): PointValue {
  return {
    high: given.low,
    bound: 'exact',
    source: `document of ${given.name ?? given.low}`,
    day: '2026-03-04',
    speaker: null,
    name: 'somebody',
    label: `${given.low}`,
    cue: null,
    replaces: [],
    isAhead: false,
    ...given,
  };
}

const police = value({ low: 40_000, name: 'police', speaker: 'police', source: 'a' });
const organisers = value({
  low: 150_000,
  high: null,
  bound: 'moreThan',
  name: 'organisers',
  speaker: 'organisers',
  source: 'b',
});

describe('the relation of a figure, by the decision table', () => {
  it.each([
    ['one value is single', [police], NOTHING, 'single'],
    [
      'two values of one document (a copy and its original) are single',
      [police, value({ low: 50_000, source: 'a' })],
      NOTHING,
      'single',
    ],
    [
      'the same value in two documents agrees',
      [police, value({ low: 40_000, source: 'b' })],
      NOTHING,
      'agree',
    ],
    [
      'values that round to each other agree',
      [value({ low: 2_412, source: 'a' }), value({ low: 2_400, source: 'b' })],
      NOTHING,
      'agree',
    ],
    [
      'a value that a bound allows agrees',
      [value({ low: 63, source: 'a' }), value({ low: 60, high: null, bound: 'moreThan', source: 'b' })],
      NOTHING,
      'agree',
    ],
    ['police and organisers on one day conflict', [police, organisers], CROWD, 'conflict'],
    [
      'a later value with a revision cue is an update',
      [value({ low: 58, source: 'a' }), value({ low: 54, source: 'b', day: '2026-03-08', cue: 'lowers' })],
      NOTHING,
      'update',
    ],
    [
      'a later value of the same speaker is an update',
      [police, value({ low: 52_000, speaker: 'police', source: 'c', day: '2026-03-06' })],
      NOTHING,
      'update',
    ],
    [
      'a later and higher toll of another speaker is an update',
      [value({ low: 19, source: 'a' }), value({ low: 47, source: 'b', day: '2026-03-05' })],
      TOLL,
      'update',
    ],
    [
      'a later but lower toll of another speaker conflicts',
      [value({ low: 63, source: 'a' }), value({ low: 9, source: 'b', day: '2026-03-05' })],
      TOLL,
      'conflict',
    ],
    [
      'without dates and without a cue nothing is an update',
      [value({ low: 19, source: 'a', day: null }), value({ low: 47, source: 'b', day: null })],
      TOLL,
      'conflict',
    ],
    [
      'without dates a cue is enough',
      [
        value({ low: 31, source: 'a', day: null }),
        value({ low: 33, source: 'b', day: null, cue: 'up from' }),
      ],
      TOLL,
      'update',
    ],
    [
      'an update and a rival are mixed',
      [
        value({ low: 100, source: 'a' }),
        value({ low: 120, source: 'b', day: '2026-03-05', cue: 'rose to' }),
        value({ low: 300, source: 'c' }),
      ],
      NOTHING,
      'mixed',
    ],
  ] as const)('%s', (_, values, events, expected) => {
    const decision = decideRelation([...values], events);
    expect(decision.relation).toBe(expected);
    expect(decision.reason).not.toBe('');
  });

  it('says who differs from whom', () => {
    expect(decideRelation([police, organisers], CROWD).reason).toContain(
      'police gives 40000, organisers 150000',
    );
  });
});

describe('the decision and the order of values', () => {
  const one = fc.record({
    low: fc.constantFrom(9, 10, 12, 990, 1_000, 1_040, 2_412, 2_400, 2_360),
    bound: fc.constantFrom('exact' as const, 'approx' as const),
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.constantFrom(null, '2026-03-04', '2026-03-05'),
    name: fc.constantFrom('police', 'mayor', 'union'),
    cue: fc.constantFrom(null, 'rose to', 'is now'),
  });

  it('is the same however the values are shuffled', () => {
    fc.assert(
      fc.property(
        fc
          .array(one, { minLength: 2, maxLength: 7 })
          .chain((given) =>
            fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
          ),
        ([given, shuffled]) => {
          const decide = (list: typeof given) =>
            decideRelation(
              list.map((item) => value(item)),
              TOLL,
            );
          expect(decide(shuffled)).toEqual(decide(given));
        },
      ),
    );
  });

  it.each([
    [
      'names another value',
      [value({ low: 33, cue: 'is now', replaces: [31], day: null }), value({ low: 40, day: null })],
      'conflict',
    ],
    [
      'names this value',
      [value({ low: 33, cue: 'is now', replaces: [31], day: null }), value({ low: 31, day: null })],
      'update',
    ],
    [
      'is the older one',
      [value({ low: 33, cue: 'rose to' }), value({ low: 20, day: '2026-03-09', source: 'later' })],
      'conflict',
    ],
  ])('a value that %s', (_, values, expected) => {
    expect(decideRelation(values, CROWD).relation).toBe(expected);
  });

  it('tells rivals where one document gives both, each in another voice', () => {
    const treated = value({ low: 19, name: 'ambulance', source: 'a' });
    const lawyer = value({ low: 48, name: 'lawyer', source: 'b', day: '2026-03-05' });
    const again = value({ low: 19, name: 'ambulance', source: 'b', day: '2026-03-05' });
    expect(decideRelation([treated, lawyer], TOLL).relation).toBe('update');
    expect(decideRelation([treated, lawyer, again], TOLL).relation).toBe('conflict');
  });
});
