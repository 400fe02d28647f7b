import type { ClaimProfile } from '../claim-profile.ts';
import { NEGATIONS } from '../data/negations.ts';

/** The word by which a claim denies, or null where it affirms. Two negations affirm. */
export function findNegation({ words, claim }: Pick<ClaimProfile, 'words' | 'claim'>): string | null {
  const cues = words.filter(({ lower }) => NEGATIONS.has(lower) || lower.endsWith("n't"));
  if (cues.length % 2 === 1) return cues[0]?.text ?? null;
  if (cues.length === 0 && claim.polarity === 'denied') return 'denied';
  return null;
}
