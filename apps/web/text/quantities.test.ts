import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, formatShare } from './numbers.ts';
import { formatQuantity, type ReadableQuantity } from './quantities.ts';

const count: ReadableQuantity = { low: 12_000, high: 12_000, bound: 'EXACT', unit: 'soldier', kind: 'COUNT' };

describe('a quantity in words', () => {
  it.each<[string, Partial<ReadableQuantity>]>([
    ['12,000', {}],
    ['about 12,000', { bound: 'APPROX' }],
    ['at least 12,000', { bound: 'AT_LEAST', high: null }],
    ['more than 12,000', { bound: 'MORE_THAN', high: null }],
    ['up to 12,000', { bound: 'AT_MOST', low: null }],
    ['less than 12,000', { bound: 'LESS_THAN', low: null }],
    ['10,000 to 12,000', { bound: 'RANGE', low: 10_000 }],
    ['51.2%', { low: 51.2, high: 51.2, unit: 'percentage', kind: 'PERCENTAGE' }],
    ['$5 million', { low: 5e6, high: 5e6, unit: 'dollar', kind: 'MONEY' }],
    [
      '1.8 billion to 2.3 billion crowns',
      { low: 1.8e9, high: 2.3e9, bound: 'RANGE', unit: 'crown', kind: 'MONEY' },
    ],
    ['about 900 metres', { low: 900, high: 900, bound: 'APPROX', unit: 'metre', kind: 'MEASURE' }],
    ['1 kilometre', { low: 1, high: 1, unit: 'kilometre', kind: 'MEASURE' }],
    ['2.6 billion kroner', { low: 2.6e9, high: 2.6e9, unit: 'krone', kind: 'MONEY' }],
    ['6 feet', { low: 6, high: 6, unit: 'foot', kind: 'MEASURE' }],
    ['2033', { low: 2033, high: 2033, unit: null, kind: 'DATE' }],
  ])('is “%s”', (words, change) => {
    expect(formatQuantity({ ...count, ...change })).toBe(words);
  });

  it('says so where there is no number', () => {
    expect(formatQuantity({ ...count, low: null, high: null })).toBe('no number');
  });
});

describe('numbers', () => {
  it('are grouped, and written out from a million on', () => {
    expect([999_999, 1_000_000, 2_300_000_000, 8.4].map(formatNumber)).toEqual([
      '999,999',
      '1 million',
      '2.3 billion',
      '8.4',
    ]);
  });

  it('know one from many', () => {
    expect(formatCount(1, 'document', 'documents')).toBe('1 document');
    expect(formatCount(0, 'document', 'documents')).toBe('0 documents');
    expect(formatShare(0.344)).toBe('34%');
  });
});
