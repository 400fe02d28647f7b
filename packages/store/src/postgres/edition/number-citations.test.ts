import { describe, expect, it } from 'vitest';
import { numberCitations } from './number-citations.ts';

const row = (position: number, claimId: string) => ({
  storyId: 's',
  editionId: 'e',
  position,
  section: 'agreed' as const,
  pointId: 'p',
  text: `Sentence ${position}.`,
  derived: [],
  claimId,
});

describe('numberCitations', () => {
  it('numbers claims by first use and keeps a claim’s number in later sentences', () => {
    const sentences = numberCitations([row(0, 'a'), row(0, 'b'), row(1, 'c'), row(1, 'a')]);
    expect(sentences.map(({ text, citations }) => [text, citations])).toEqual([
      [
        'Sentence 0.',
        [
          { number: 1, claimId: 'a' },
          { number: 2, claimId: 'b' },
        ],
      ],
      [
        'Sentence 1.',
        [
          { number: 3, claimId: 'c' },
          { number: 1, claimId: 'a' },
        ],
      ],
    ]);
  });

  it('gives nothing for nothing', () => expect(numberCitations([])).toEqual([]));
});
