import type { Claim } from '@attribune/schema/claim';
import { ReingestDiff } from '@attribune/schema/reingest';
import { describe, expect, it } from 'vitest';
import { diffReadings, isEmptyDiff } from './diff-readings.ts';

function claim(id: string, start: number, reading: Partial<Claim> = {}): Claim {
  return {
    id,
    start,
    end: start + 10,
    index: 0,
    quote: `words of ${id}`,
    kind: 'statement',
    attributedTo: 'Mayor Ilse Varn',
    alsoBy: [],
    attributionType: 'named',
    speakerId: 'varn',
    chain: [{ name: 'Mayor Ilse Varn', span: [0, 4], kind: 'person', onRecord: true }],
    polarity: 'affirmed',
    hedged: false,
    hedge: 'asserted',
    quantity: null,
    when: null,
    worth: { score: 0.5, reason: 'attributed' },
    ...reading,
  };
}

const diff = (before: Claim[], after: Claim[]) =>
  diffReadings({ engine: '1', claims: before }, { engine: '2', claims: after });

describe('diffReadings', () => {
  it('says which claims are added, changed and lost, in the order of the text', () => {
    const found = diff(
      [claim('b', 30), claim('a', 0), claim('gone', 60)],
      [
        claim('new2', 90),
        claim('a', 0),
        claim('b', 30, { hedge: 'possible', hedged: true }),
        claim('new1', 40),
      ],
    );
    expect(found.added.map(({ id }) => id)).toEqual(['new1', 'new2']);
    expect(found.lost.map(({ id }) => id)).toEqual(['gone']);
    expect(found.changed).toEqual([
      {
        claim: { id: 'b', start: 30, end: 40, index: 0, quote: 'words of b' },
        changes: [{ field: 'hedge', before: 'asserted', after: 'possible' }],
      },
    ]);
    expect(found.unchanged).toBe(1);
    expect(isEmptyDiff(found)).toBe(false);
    expect(ReingestDiff.parse(found)).toEqual(found);
  });

  it('names each field that differs, nested ones too', () => {
    const { changed } = diff(
      [claim('a', 0)],
      [claim('a', 0, { attributedTo: null, chain: [], worth: { score: 0.9, reason: 'attributed' } })],
    );
    expect(changed[0]?.changes.map(({ field }) => field)).toEqual(['attributedTo', 'chain', 'worth']);
  });

  it('finds nothing between two equal readings, whatever the order of claims and keys', () => {
    const turned = claim('a', 0, { worth: { reason: 'attributed', score: 0.5 } });
    const found = diff([claim('a', 0), claim('b', 30)], [claim('b', 30), turned]);
    expect(isEmptyDiff(found)).toBe(true);
    expect(found.unchanged).toBe(2);
  });
});
