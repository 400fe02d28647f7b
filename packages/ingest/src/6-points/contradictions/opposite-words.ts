import type { Word } from '../../matching/read-words.ts';
import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findOpposites } from './find-opposites.ts';
import { speakOfOtherMatter } from './other-matter.ts';
import { sharedInContext } from './shared-keys.ts';

/** "Undertrained" is said of few things, "safe" of many: common words need a subject in common. */
const RARE = 5.5;
const SAME_SUBJECT = 0.2;

/** Each claim says one of two words that cannot both be true of one thing, neither denies it, and they share a subject. */
export function oppositeWords(a: ClaimProfile, b: ClaimProfile): string | null {
  const opposites = findOpposites(a, b);
  if (!opposites || sharedInContext(a, b).length === 0) return null;
  if (speakOfOtherMatter({ profile: a, word: opposites[0] }, { profile: b, word: opposites[1] })) return null;
  const isRare = Math.max(opposites[0].weight, opposites[1].weight) >= RARE;
  if (!isRare && !haveSameSubject(a, b, opposites) && cosine(a.inContext, b.inContext) < SAME_SUBJECT)
    return null;
  if (isNegated(a, opposites[0]) !== isNegated(b, opposites[1])) return null;
  return `"${opposites[0].text}" and "${opposites[1].text}" exclude each other.`;
}

/** Both speak of the same word right before the opposed ones: "the driver was drunk", "the driver was sober". */
function haveSameSubject(a: ClaimProfile, b: ClaimProfile, [x, y]: readonly [Word, Word]): boolean {
  const before = ({ words }: ClaimProfile, word: Word) =>
    words.slice(0, words.indexOf(word)).findLast(({ weight }) => weight > 0)?.stem;
  const subject = before(a, x);
  return subject !== undefined && subject === before(b, y);
}

function isNegated({ stance }: ClaimProfile, word: Word): boolean {
  return stance.segments.some(({ words, negation }) => negation !== null && words.includes(word));
}
