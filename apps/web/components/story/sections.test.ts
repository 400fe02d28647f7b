import { describe, expect, it } from 'vitest';
import { inSection, shownBefore, toPointGroups } from './sections.ts';

describe('the sections of a summary', () => {
  it('keep the order of the edition', () => {
    const sentences = [
      { section: 'SINGLE', position: 3 },
      { section: 'AGREED', position: 1 },
      { section: 'AGREED', position: 0 },
    ] as const;
    expect(inSection(sentences, 'AGREED').map((sentence) => sentence.position)).toEqual([0, 1]);
    expect(inSection(sentences, 'FIGURES')).toEqual([]);
  });
});

describe('passages', () => {
  it('are shown beside the first sentence that cites them and pointed at by the next', () => {
    const cites = (...numbers: number[]) => ({ citations: numbers.map((number) => ({ number })) });
    expect(shownBefore([cites(1, 2), cites(2, 3), cites(1)]).map((set) => [...set])).toEqual([
      [],
      [1, 2],
      [1, 2, 3],
    ]);
    expect(shownBefore([])).toEqual([]);
  });
});

describe('the points of a story', () => {
  it('stand in the group of their relation, and none is left out', () => {
    const points = ['SINGLE', 'MIXED', 'AGREE', 'CONFLICT', 'UPDATE'].map((relation) => ({ relation }));
    const groups = toPointGroups(points);
    expect(groups.disputed.map((point) => point.relation)).toEqual(['MIXED', 'CONFLICT']);
    expect(Object.values(groups).flat()).toHaveLength(points.length);
  });
});
