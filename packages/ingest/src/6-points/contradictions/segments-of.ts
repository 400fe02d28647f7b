import type { Word } from '../../matching/read-words.ts';
import type { ClaimProfile } from '../claim-profile.ts';

/** The words of a claim between commas, semicolons, colons and dashes: a negation rules its own part only. */
export function segmentsOf({ claim, words }: Pick<ClaimProfile, 'claim' | 'words'>): Word[][] {
  const segments: Word[][] = [[]];
  words.forEach((word, i) => {
    const previous = words[i - 1];
    const gap = previous ? claim.quote.slice(previous.end, word.start) : '';
    if (/[,;:—–]/u.test(gap)) segments.push([]);
    segments.at(-1)?.push(word);
  });
  return segments;
}
