import { describe, expect, it } from 'vitest';
import { canonicalJson, diffIntervals } from './diff-intervals.ts';

describe('diffIntervals', () => {
  it('leaves alone what says the same, in whatever order its keys come', () => {
    const open = [{ id: 1, value: { a: 1, b: { c: 2, d: 3 } } }];
    expect(diffIntervals(open, [{ b: { d: 3, c: 2 }, a: 1 }])).toEqual({ ended: [], begun: [] });
  });

  it('ends what is gone and begins what is new', () => {
    const open = [
      { id: 1, value: 'kept' },
      { id: 2, value: 'gone' },
    ];
    expect(diffIntervals(open, ['kept', 'new'])).toEqual({ ended: [2], begun: ['new'] });
  });

  it('keeps the order of lists, which says something', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});
