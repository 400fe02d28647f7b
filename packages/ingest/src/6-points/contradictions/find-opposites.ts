import { stemOf } from '../../matching/stem-of.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { OPPOSITES } from '../data/opposites.ts';

const BY_WORD = new Map<string, string[]>();
for (const [a, b] of OPPOSITES) {
  BY_WORD.set(stemOf(a), [...(BY_WORD.get(stemOf(a)) ?? []), stemOf(b)]);
  BY_WORD.set(stemOf(b), [...(BY_WORD.get(stemOf(b)) ?? []), stemOf(a)]);
}

/** A word of each claim that cannot both be true, or null. */
export function findOpposites(a: ClaimProfile, b: ClaimProfile): [string, string] | null {
  for (const word of a.words) {
    for (const opposite of BY_WORD.get(word.stem) ?? []) {
      const met = b.words.find(({ stem }) => stem === opposite);
      if (met) return [word.text, met.text];
    }
  }
  return null;
}
