import type { Word } from '../../matching/read-words.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findNegation } from './find-negation.ts';
import { segmentsOf } from './segments-of.ts';

/** A word must be as rare as this before saying that there is none of it denies whoever speaks of it. */
const RARE = 4;
const NONE = new Set(['no', 'any']);
const EXISTENCE = new Set(['was', 'were', 'is', 'are', 'been']);

/** One says that there was no such thing, the other speaks of it as there: at least one of them in so many words ("there was"). */
export function deniedExistence(a: ClaimProfile, b: ClaimProfile): string | null {
  return deniedBy(a, b) ?? deniedBy(b, a);
}

function deniedBy(a: ClaimProfile, b: ClaimProfile): string | null {
  if (b.claim.hedged) return null;
  for (const words of segmentsOf(a)) {
    const at = words.findIndex(({ lower }) => NONE.has(lower));
    const thing = words[at + 1];
    if (at < 0 || !thing || thing.weight < RARE || findNegation({ words }) === null) continue;
    const affirmed = segmentsOf(b).find((segment) => segment.some(({ stem }) => stem === thing.stem));
    if (!affirmed || findNegation({ words: affirmed }) !== null) continue;
    if (
      !isSaidToBe(words, at) &&
      !isSaidToBe(
        affirmed,
        affirmed.findIndex(({ stem }) => stem === thing.stem),
      )
    )
      continue;
    return `One says that there was no ${thing.lower}, the other speaks of it.`;
  }
  return null;
}

/** "There was" right before the word at an index. */
function isSaidToBe(words: readonly Word[], at: number): boolean {
  return EXISTENCE.has(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'there';
}
