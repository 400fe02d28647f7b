import { describe, expect, it } from 'vitest';
import { inSection, shownBefore, toPointGroups, toTold } from './sections.ts';

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

describe('the sides of a contradiction', () => {
  const cites = (...ids: string[]) => ({
    citations: ids.map((localId, index) => ({ number: index + 1, claim: { localId } })),
  });
  const pair = (a: string, b: string) => ({ a: { localId: a }, b: { localId: b } });

  it('stand below the sentence that cites both, under the numbers of its citations', () => {
    const [told] = toTold([pair('x', 'y')], [cites('x'), cites('y', 'z', 'x')], []);
    expect(told?.at).toBe(1);
    expect([...(told?.cited ?? [])]).toEqual([
      ['y', { number: 1, isTarget: true }],
      ['x', { number: 3, isTarget: true }],
    ]);
  });

  it('stand alone where no sentence cites both', () => {
    expect(toTold([pair('x', 'y')], [cites('x')], [])).toEqual([{ at: null, cited: new Map() }]);
  });

  it('are a target once, so that ids stay unique', () => {
    const [first, second] = toTold([pair('x', 'y'), pair('x', 'z')], [cites('x', 'y', 'z')], []);
    expect([...(first?.cited.values() ?? [])].map(({ isTarget }) => isTarget)).toEqual([true, true]);
    expect([...(second?.cited.values() ?? [])].map(({ isTarget }) => isTarget)).toEqual([false, true]);
    const [shown] = toTold([pair('x', 'y')], [cites('x', 'y')], [new Set([1])]);
    expect(shown?.cited.get('x')).toEqual({ number: 1, isTarget: false });
  });
});

describe('the points of a story', () => {
  it('stand in the group of their relation, and none is left out', () => {
    const points = ['MIXED', 'AGREE', 'CONFLICT', 'UPDATE'].map((relation) => ({ relation }));
    const groups = toPointGroups(points);
    expect(groups.disputed.map((point) => point.relation)).toEqual(['MIXED', 'CONFLICT']);
    expect(Object.values(groups).flat()).toHaveLength(points.length);
  });
});
