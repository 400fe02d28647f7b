import type { Hedge } from '@attribune/schema/hedge';
import { contains, type Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import { cueAt } from './match-cue.ts';

/**
 * Those of a sentence's hedges that weaken what stands at `span`: cues inside it that touch the certainty of a claim. A
 * cue in another clause of the sentence does not colour this one; one of the claim's own attribution cue ("believes") is
 * for the caller to add.
 */
export function hedgesInScope(hedges: readonly Hedge[], tokens: readonly Token[], span: Span): Hedge[] {
  return hedges.filter((hedge) => contains(span, hedge.cue) && weakensClaims(tokens, hedge));
}

function weakensClaims(tokens: readonly Token[], hedge: Hedge): boolean {
  const index = tokens.findIndex((token) => token.start === hedge.cue[0]);
  return cueAt(tokens, index)?.cue.claims !== false;
}
