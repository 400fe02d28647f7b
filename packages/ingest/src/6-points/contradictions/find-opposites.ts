import type { Word } from '../../matching/read-words.ts';
import { stemOf } from '../../matching/stem-of.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { OPPOSITES } from '../data/opposites.ts';

const BY_WORD = new Map<string, string[]>();
for (const [a, b] of OPPOSITES) {
  BY_WORD.set(stemOf(a), [...(BY_WORD.get(stemOf(a)) ?? []), stemOf(b)]);
  BY_WORD.set(stemOf(b), [...(BY_WORD.get(stemOf(b)) ?? []), stemOf(a)]);
}

/** A word of each claim that cannot both be true, or null. */
export function findOpposites(a: ClaimProfile, b: ClaimProfile): [Word, Word] | null {
  for (const word of a.words) {
    if (isActivity(a.words, word)) continue;
    for (const opposite of BY_WORD.get(word.stem) ?? []) {
      const met = b.words.find((other) => other.stem === opposite && !isActivity(b.words, other));
      if (met) return [word, met];
    }
  }
  return null;
}

const PLACE_WORDS = new Set(['at', 'in', 'on', 'with', 'near', 'for']);

/** "Training at a base" is what somebody does, not what somebody has. */
function isActivity(words: readonly Word[], word: Word): boolean {
  return word.lower.endsWith('ing') && PLACE_WORDS.has(words[words.indexOf(word) + 1]?.lower ?? '');
}
