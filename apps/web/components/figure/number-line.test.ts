import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumberLine } from './number-line.ts';
import { roundTicks } from './round-ticks.ts';

describe('the ticks of an axis', () => {
  it.each([
    { min: 8_000, max: 12_000, ticks: [8_000, 9_000, 10_000, 11_000, 12_000] },
    { min: 7, max: 21, ticks: [0, 10, 20, 30] },
    { min: 51.2, max: 54, ticks: [51, 52, 53, 54] },
    { min: 1.8e9, max: 3.6e9, ticks: [1.5e9, 2e9, 2.5e9, 3e9, 3.5e9, 4e9] },
    { min: 0.05, max: 0.3, ticks: [0, 0.1, 0.2, 0.3] },
    { min: -4, max: 4, ticks: [-4, -2, 0, 2, 4] },
  ])('are round and enclose $min to $max', ({ min, max, ticks }) => {
    expect(roundTicks(min, max)).toEqual(ticks);
  });

  it.each([
    { min: 85, max: 95, ticks: [85, 90, 95] },
    { min: 19, max: 21, ticks: [19, 20, 21] },
    { min: 2, max: 3, ticks: [2, 3] },
    { min: 100, max: 190, ticks: [100, 125, 150, 175, 200] },
    { min: 3, max: 3, ticks: [2, 3, 4] },
  ])('are whole numbers for what is counted, $min to $max', ({ min, max, ticks }) => {
    expect(roundTicks(min, max, true)).toEqual(ticks);
  });

  it('leave room on both sides of a single value', () => {
    const ticks = roundTicks(50, 50);
    expect(ticks[0]).toBeLessThan(50);
    expect(ticks.at(-1)).toBeGreaterThan(50);
  });

  it('exist around zero', () => {
    expect(roundTicks(0, 0)).toEqual([-1, 0, 1]);
  });
});

describe('a number line', () => {
  it('is nothing without a number', () => {
    expect(toNumberLine([])).toBeNull();
    expect(toNumberLine([{ low: null, high: null }])).toBeNull();
  });

  it('has no mark for a row without a number', () => {
    const line = toNumberLine([
      { low: 10, high: 10 },
      { low: null, high: null },
    ]);
    expect(line?.marks[1]).toBeNull();
  });

  it('puts a value exactly on its tick', () => {
    const line = toNumberLine([
      { low: 12_000, high: 12_000 },
      { low: 8_000, high: 8_000 },
    ]);
    expect(line?.marks[0]?.from).toBe(line?.ticks.at(-1)?.at);
    expect(line?.marks[1]?.from).toBe(line?.ticks[0]?.at);
  });

  it('opens a bound to the side on which the value may go on', () => {
    const line = toNumberLine([
      { low: 30_000, high: null },
      { low: null, high: 20_000 },
      { low: 85, high: 95 },
    ]);
    expect(line?.marks.map((mark) => mark?.open)).toEqual(['right', 'left', null]);
  });

  it('writes the value to the left of a mark at the right end', () => {
    const line = toNumberLine([
      { low: 1, high: 1 },
      { low: 9, high: 9 },
    ]);
    expect(line?.marks.map((mark) => mark?.label)).toEqual(['right', 'left']);
  });

  it('writes the value over a range that leaves no room beside it', () => {
    const line = toNumberLine([{ low: 85, high: 95 }]);
    expect(line?.marks[0]?.label).toBe('over');
  });

  it('keeps every mark on the axis, in order, whatever the values', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const line = toNumberLine(values.map((each) => ({ low: each, high: each })));
        for (const mark of line?.marks ?? []) {
          expect(mark?.from).toBeGreaterThanOrEqual(0);
          expect(mark?.to).toBeLessThanOrEqual(100);
        }
        const smallest = values.indexOf(Math.min(...values));
        const places = line?.marks.map((mark) => mark?.from ?? 0) ?? [];
        expect(places[smallest]).toBe(Math.min(...places));
      }),
    );
  });
});
