import type { ClaimProfile } from '../claim-profile.ts';
import { isSaidToBe } from './denials.ts';

/** One says that there was no such thing, the other speaks of it as there: at least one of them in so many words ("there was"). */
export function deniedExistence(a: ClaimProfile, b: ClaimProfile): string | null {
  return deniedBy(a, b) ?? deniedBy(b, a);
}

function deniedBy(a: ClaimProfile, b: ClaimProfile): string | null {
  if (b.claim.hedged) return null;
  for (const denial of a.stance.denials) {
    const { stem, lower } = denial.thing;
    const affirmed = b.stance.segments.find(({ words }) => words.some((word) => word.stem === stem));
    if (!affirmed || affirmed.negation !== null) continue;
    const at = affirmed.words.findIndex((word) => word.stem === stem);
    if (!denial.isSaidToBe && !isSaidToBe(affirmed.words, at)) continue;
    return `One says that there was no ${lower}, the other speaks of it.`;
  }
  return null;
}
