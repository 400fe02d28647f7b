import type { Draft } from '../draft.ts';
import { showsDoubt } from '../sentences/hedged-clause.ts';

/** A sentence is never surer than its weakest cited claim: where a claim is hedged, the sentence must show doubt. */
export function checkHedge(draft: Draft): string | null {
  const hedged = draft.cited.find(({ claim }) => claim.hedged);
  if (!hedged || showsDoubt(draft.text)) return null;
  return `Claim ${hedged.claim.id} is ${hedged.claim.hedge}; the sentence is surer.`;
}
