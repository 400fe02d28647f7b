import { describe, expect, it } from 'vitest';
import { type FigureClaim, hasSeveralValues, listValues, toFigureRows } from './figure-rows.ts';

type Given = {
  value?: number | null;
  speaker?: string;
  document?: string;
  date?: string | null;
  hedge?: string;
};

function claim({
  value = 64,
  speaker,
  document = 'd1',
  date = null,
  hedge = 'ASSERTED',
}: Given): FigureClaim {
  return {
    localId: `${document}-${value}`,
    attributedTo: speaker ?? null,
    hedge,
    quantity:
      value === null ? null : { low: value, high: value, bound: 'EXACT', unit: 'person', kind: 'COUNT' },
    speaker: speaker ? { localId: speaker } : null,
    document: { localId: document, publishedAt: date },
  };
}

describe('the rows of a figure', () => {
  it('fold one speaker who gives one value in several documents', () => {
    const rows = toFigureRows(
      [
        claim({ speaker: 'hollin' }),
        claim({ speaker: 'hollin', document: 'd2' }),
        claim({ speaker: 'peake', value: 92 }),
      ],
      'size',
    );
    expect(rows.map((row) => [row.value?.low, row.claims.length])).toEqual([
      [92, 1],
      [64, 2],
    ]);
  });

  it('keep apart two values of one speaker, two documents without a speaker, and two degrees of certainty', () => {
    expect(toFigureRows([claim({ speaker: 'a' }), claim({ speaker: 'a', value: 65 })], 'size')).toHaveLength(
      2,
    );
    expect(toFigureRows([claim({}), claim({ document: 'd2' })], 'size')).toHaveLength(2);
    expect(
      toFigureRows([claim({ speaker: 'a' }), claim({ speaker: 'a', hedge: 'LIKELY' })], 'size'),
    ).toHaveLength(2);
  });

  it('fold what a near-copy repeats without a speaker', () => {
    const claims = [claim({}), claim({ document: 'copy' }), claim({ document: 'other' })];
    const rows = toFigureRows(claims, 'size', new Map([['copy', 'd1']]));
    expect(rows.map((row) => row.claims.map(({ document }) => document.localId))).toEqual([
      ['d1', 'copy'],
      ['other'],
    ]);
  });

  it('stand in the order of time, undated ones last, what has no number at the end', () => {
    const rows = toFigureRows(
      [
        claim({ value: null, document: 'd0' }),
        claim({ value: 3, document: 'd1' }),
        claim({ value: 21, document: 'd2', date: '2031-04-16T00:00:00.000Z' }),
        claim({ value: 7, document: 'd3', date: '2031-04-14T00:00:00.000Z' }),
      ],
      'time',
    );
    expect(rows.map((row) => row.value?.low ?? null)).toEqual([7, 21, 3, null]);
  });

  it('are none for no claims', () => {
    expect(toFigureRows([], 'size')).toEqual([]);
  });

  it('are listed on one line, each value once', () => {
    const claims = [claim({ value: 92 }), claim({ value: 64 }), claim({ value: 92 }), claim({ value: null })];
    expect(listValues(claims, 'CONFLICT')).toBe('64 · 92');
    expect(listValues(claims, 'UPDATE')).toBe('92 → 64');
    expect(listValues([], 'SINGLE')).toBe('');
  });

  it('differ only where a reader would see it', () => {
    expect(hasSeveralValues([claim({}), claim({ document: 'd2' })])).toBe(false);
    expect(hasSeveralValues([claim({}), claim({ value: 92 })])).toBe(true);
    expect(hasSeveralValues([claim({}), claim({ value: null })])).toBe(false);
  });
});
