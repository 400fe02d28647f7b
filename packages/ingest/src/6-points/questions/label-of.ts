import type { ClaimProfile } from '../claim-profile.ts';

const LONGEST = 120;

/** A short name for a point: its question, else the shortest full wording among its claims. */
export function labelOf(profiles: readonly ClaimProfile[], question: string | null): string {
  if (question !== null) return question;
  const quotes = profiles.map(({ claim }) => claim.quote.replace(/\s+/gu, ' ').trim());
  const shortest = [...quotes].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
  return shortest.length <= LONGEST ? shortest : `${shortest.slice(0, LONGEST - 1).trimEnd()}…`;
}
