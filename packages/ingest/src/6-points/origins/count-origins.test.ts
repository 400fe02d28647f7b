import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../../testkit/written-document.ts';
import { listProfiles } from '../claim-profile.ts';
import { countOrigins } from './count-origins.ts';

const QUOTE = 'the dam held';

function profiles(claims: readonly (Omit<WrittenClaim, 'quote'> & { outlet?: string; family?: string })[]) {
  return listProfiles(
    claims.map(({ outlet, family, ...claim }, i) =>
      writtenDocument({
        id: `d${i}`,
        text: `Somebody said ${QUOTE}.`,
        ...(outlet && { outlet }),
        ...(family && { family }),
        claims: [{ quote: QUOTE, ...claim }],
      }),
    ),
  );
}

describe('independent origins', () => {
  it('counts one spokesperson once, with a receipt', () => {
    const { origins, folds } = countOrigins(profiles([{ by: 'Ada Brill' }, { by: 'Ada Brill' }]), new Map());
    expect(origins).toEqual({ named: 1, unnamed: 0, own: 0 });
    expect(folds).toEqual(['Ada Brill: 2 claims in 2 documents repeat one speaker.']);
  });

  it('never counts unnamed speakers as independent of each other', () => {
    const unnamed = profiles([
      { by: 'reports', unnamed: true },
      { by: 'officials', unnamed: true },
    ]);
    expect(countOrigins(unnamed, new Map()).origins).toEqual({ named: 0, unnamed: 1, own: 0 });
  });

  it('folds outlets of one family and near-copies, and nothing else', () => {
    const own = profiles([
      { outlet: 'A', family: 'f' },
      { outlet: 'B', family: 'f' },
      { outlet: 'C' },
      { outlet: 'D' },
    ]);
    expect(countOrigins(own, new Map()).origins.own).toBe(3);
    expect(countOrigins(own, new Map([['d3', 'd2']])).origins.own).toBe(2);
  });
});
