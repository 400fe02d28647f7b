import { cosine } from '../../matching/similarity.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { findNegation } from './find-negation.ts';
import { findOpposites } from './find-opposites.ts';

/** Opposites alone are chance: the claims, with their sentences, must speak of one thing. */
const SAME_SUBJECT = 0.16;

/** Each claim says one of two words that cannot both be true of one thing, and neither denies it. */
export function oppositeWords(a: ClaimProfile, b: ClaimProfile): string | null {
  const opposites = findOpposites(a, b);
  if (!opposites || cosine(a.inContext, b.inContext) < SAME_SUBJECT) return null;
  if ((findNegation(a) === null) !== (findNegation(b) === null)) return null;
  return `"${opposites[0]}" and "${opposites[1]}" exclude each other.`;
}
