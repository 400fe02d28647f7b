import type { ClaimProfile } from '../claim-profile.ts';

/** What two claims both speak of: concepts, names and words, numbers aside. */
export function sharedKeys(a: ClaimProfile, b: ClaimProfile): string[] {
  return [...a.wording.keys()].filter((key) => b.wording.has(key));
}

/** The same with the claims' whole sentences: a claim of two words has its subject there. */
export function sharedInContext(a: ClaimProfile, b: ClaimProfile): string[] {
  return [...a.inContext.keys()].filter((key) => b.inContext.has(key));
}
