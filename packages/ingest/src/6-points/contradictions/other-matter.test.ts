import { describe, expect, it } from 'vitest';
import { writtenDocument } from '../../../testkit/written-document.ts';
import { listProfiles } from '../claim-profile.ts';
import { speakOfOtherMatter } from './other-matter.ts';

function pivot(quote: string, at: string) {
  const [profile] = listProfiles([writtenDocument({ id: quote, text: `${quote}.`, claims: [{ quote }] })]);
  const word = profile?.words.find(({ lower }) => lower === at);
  if (!profile || !word) throw new Error(`no "${at}" in "${quote}"`);
  return { profile, word };
}

describe('claims that hold opposed words', () => {
  it.each([
    [
      'another object',
      'The rebels did not attack the town',
      'attack',
      'The rebels attacked a village',
      'attacked',
    ],
    ['another side', 'The north exit was open', 'open', 'The south exit was locked', 'locked'],
    ['another day', 'The mayor left on Monday', 'left', 'The mayor stayed on Sunday', 'stayed'],
    ['another name', 'Ada Brill was fit', 'fit', 'Tom Reece was unfit', 'unfit'],
  ])('speak of other matter: %s', (_, a, x, b, y) => {
    expect(speakOfOtherMatter(pivot(a, x), pivot(b, y))).toBe(true);
    expect(speakOfOtherMatter(pivot(b, y), pivot(a, x))).toBe(true);
  });

  it.each([
    [
      'the same object',
      'The rebels did not attack the town',
      'attack',
      'The rebels attacked the town',
      'attacked',
    ],
    ['one says less', 'The exit was open', 'open', 'The exit was locked when firemen came', 'locked'],
    [
      'turned about',
      'The march may pass the palace',
      'pass',
      'The route past the palace was closed',
      'closed',
    ],
  ])('speak of the same: %s', (_, a, x, b, y) => {
    expect(speakOfOtherMatter(pivot(a, x), pivot(b, y))).toBe(false);
  });
});
