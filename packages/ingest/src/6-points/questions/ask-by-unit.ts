import type { ClaimProfile } from '../claim-profile.ts';
import { findCounted } from './counted-words.ts';

/** The last resort: only what is counted. Summaries do not build sentences on such a question. */
export function askByUnit(profiles: readonly ClaimProfile[]): string {
  const counted = findCounted(profiles);
  return counted === null ? 'How many?' : `How many ${counted}?`;
}
