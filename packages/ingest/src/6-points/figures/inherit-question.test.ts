import { describe, expect, it } from 'vitest';
import { type WrittenClaim, writtenDocument } from '../../../testkit/written-document.ts';
import { listProfiles } from '../claim-profile.ts';

const marchers: WrittenClaim = {
  quote: 'About 4,000 farmers took part in the protest in Prell',
  figure: { words: '4,000', value: 4000, unit: 'farmer' },
};

function frameOf(text: string, claim: WrittenClaim) {
  const document = writtenDocument({ id: 'a', text, claims: [marchers, claim] });
  return listProfiles([document]).find((profile) => profile.claim.quote === claim.quote)?.frame;
}

describe('a bare number', () => {
  it('takes up the question of the figure before it', () => {
    const frame = frameOf(`${marchers.quote}. The police say 1,500.`, {
      quote: 'The police say 1,500',
      figure: { words: '1,500', value: 1500, unit: null },
    });
    expect([...(frame?.events ?? [])]).toEqual(['attendance']);
    expect(frame?.leans).toBe(true);
  });

  it.each([
    ['a number of another size', 'Only 30 in all', '30', 30],
    ['a number with its own happening', 'The police arrested 900', '900', 900],
  ])('takes up nothing: %s', (_, quote, words, value) => {
    const frame = frameOf(`${marchers.quote}. ${quote}.`, { quote, figure: { words, value, unit: null } });
    expect([...(frame?.events ?? [])]).not.toContain(value === 900 ? 'attendance' : 'arrest');
    expect(frame?.unit.head).toBeNull();
  });
});
