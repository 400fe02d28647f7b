import type { Word } from '../../matching/read-words.ts';
import type { ClaimProfile } from '../claim-profile.ts';

/** A word of each claim that cannot both be true, or null. */
export function findOpposites(a: ClaimProfile, b: ClaimProfile): [Word, Word] | null {
  const { states } = b.stance;
  for (const { word, opposites } of a.stance.excluded) {
    for (const opposite of opposites) {
      const met = states.get(opposite);
      if (met) return [word, met];
    }
  }
  return null;
}
