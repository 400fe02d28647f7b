import type { ClaimProfile } from '../claim-profile.ts';
import { COUNTING_WORDS } from '../data/counting-words.ts';
import { compareValues } from '../relations/compare-values.ts';
import { claimCue } from '../relations/point-value.ts';

/**
 * Whether two groups of figures may answer one question. A document that gives two different values in one voice speaks of
 * two things, unless it says that one replaces the other, or passes one on as somebody's count ("the police figure of 900"); two
 * voices may differ about one thing within a document.
 */
export function mayShareQuestion(a: readonly ClaimProfile[], b: readonly ClaimProfile[]): boolean {
  return a.every((x) => b.every((y) => !speakOfTwoThings(x, y)));
}

function speakOfTwoThings(a: ClaimProfile, b: ClaimProfile): boolean {
  if (!a.frame || !b.frame || a.document.id !== b.document.id) return false;
  if (a.claim.attributedTo !== b.claim.attributedTo) return false;
  const difference = compareValues(
    { ...a.frame, bound: a.claim.quantity?.bound ?? 'exact' },
    { ...b.frame, bound: b.claim.quantity?.bound ?? 'exact' },
  );
  return difference === 'differ' && [a, b].every((x) => claimCue(x) === null && !isPassedOn(x));
}

function isPassedOn({ words }: ClaimProfile): boolean {
  return words.some(({ lower }) => COUNTING_WORDS.has(lower));
}
