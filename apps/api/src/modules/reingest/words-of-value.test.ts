import type { FieldChange } from '@attribune/schema/reingest';
import { describe, expect, it } from 'vitest';
import { toWords } from './words-of-value.ts';

const quantity = { span: [0, 2], unit: 'house', counted: 'houses flooded', kind: 'count' } as const;

const CASES: readonly [FieldChange['field'], unknown, string][] = [
  ['hedge', 'likely', 'likely'],
  ['attributedTo', 'the mayor', 'the mayor'],
  ['attributedTo', null, 'none'],
  ['quantity', null, 'none'],
  ['quantity', { ...quantity, low: 40, high: 40, bound: 'approx' }, 'about 40 house: houses flooded (count)'],
  ['quantity', { ...quantity, low: 4, high: 6, bound: 'range', counted: null }, '4 to 6 house (count)'],
  [
    'quantity',
    { ...quantity, low: null, high: 9, bound: 'lessThan', unit: null, counted: null },
    'less than 9 (count)',
  ],
  ['chain', [], 'none'],
  [
    'chain',
    [
      { name: 'a nurse', kind: 'unnamed', span: null, onRecord: false },
      { name: 'Ada Lin', kind: 'person', span: [0, 7], onRecord: true },
    ],
    'a nurse (unnamed), told to Ada Lin (person)',
  ],
  ['worth', { score: 0.8, reason: 'a figure' }, '0.8: a figure'],
  [
    'when',
    { text: 'on Monday', from: '2026-03-02', to: null, precision: 'day' },
    '“on Monday”, 2026-03-02 to unknown (day)',
  ],
  ['alsoBy', ['Bo', 'Cy'], 'Bo, Cy'],
  ['quantity', { low: 'many' }, '{"low":"many"}'],
  ['hedge', 'certain', '"certain"'],
];

describe('toWords', () => {
  for (const [field, value, words] of CASES) {
    it(`says “${words}” for a ${field}`, () => expect(toWords(field, value)).toBe(words));
  }
});
