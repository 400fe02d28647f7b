import type { ClaimProfile } from '../claim-profile.ts';
import { NEGATIONS } from '../data/negations.ts';

/** "Not only" adds, it does not deny. */
const FOCUS = new Set(['only', 'merely', 'just', 'simply', 'least']);

/** The word by which a claim denies, or null where it affirms. Two negations affirm. */
export function findNegation({ words }: Pick<ClaimProfile, 'words'>): string | null {
  const cues = words.filter(
    ({ lower }, i) =>
      (NEGATIONS.has(lower) || lower.endsWith("n't")) && !FOCUS.has(words[i + 1]?.lower ?? ''),
  );
  if (cues.length % 2 === 1) return cues[0]?.text ?? null;
  return null;
}
