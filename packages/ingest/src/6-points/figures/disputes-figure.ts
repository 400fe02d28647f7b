import type { ClaimProfile } from '../claim-profile.ts';
import { DISPUTE_CUES } from '../data/dispute-cues.ts';

/** The words by which a claim disputes the figure that it names, or null: such a figure is nobody's value. */
export function findDispute({ claim }: Pick<ClaimProfile, 'claim'>): string | null {
  const quote = ` ${claim.quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return DISPUTE_CUES.find((cue) => quote.includes(` ${cue} `)) ?? null;
}
