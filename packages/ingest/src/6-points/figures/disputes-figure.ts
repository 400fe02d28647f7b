import type { ClaimProfile } from '../claim-profile.ts';
import { DISPUTE_CUES } from '../data/dispute-cues.ts';
import { sentenceAround } from '../sentence-around.ts';

/** How far a cue may stand behind the number that it disputes, in UTF-16 units. */
const REACH_AFTER = 40;

/**
 * The words by which a claim, or the sentence around it, disputes the figure that it names, or null: such a figure is nobody's
 * value. Before the number the whole sentence counts, behind it only what is near.
 */
export function findDispute({ claim, document }: Pick<ClaimProfile, 'claim' | 'document'>): string | null {
  const [start, end] = sentenceAround(document, claim);
  const number = claim.quantity?.span ?? [claim.start, claim.end];
  const until = Math.min(end, number[1] + REACH_AFTER);
  const words = ` ${document.text
    .slice(start, until)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return DISPUTE_CUES.find((cue) => words.includes(` ${cue} `)) ?? null;
}
