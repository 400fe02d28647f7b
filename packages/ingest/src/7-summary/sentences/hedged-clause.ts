import type { HedgeLevel } from '@attribune/schema/hedge';
import type { CitedClaim } from '../cited-claim.ts';

/** What is set before a clause whose own words are surer than its claim. */
const OPENINGS: Readonly<Record<HedgeLevel, string>> = {
  asserted: '',
  reported: 'it is reported that ',
  estimated: 'it is estimated that ',
  expected: 'it is expected that ',
  likely: 'it is likely that ',
  possible: 'it is possible that ',
};

/** Words that show doubt; a clause that holds one needs no opening. Source: the hedge cues of the claim contract. */
const DOUBT =
  /\b(?:may|might|could|would|reportedly|allegedly|alleged|reported|estimate[ds]?|estimated|believed|suspected|feared|thought|likely|unlikely|probably|possibly|possible|perhaps|expects?|expected|appears?|appeared|seems?|seemed|apparently|preliminary|if|rumoured)\b/iu;

/** The clause with an opening that is no surer than its claim. */
export function hedgedClause(clause: string, { claim }: CitedClaim): string {
  if (!claim.hedged || showsDoubt(clause)) return clause;
  return OPENINGS[claim.hedge] + clause;
}

/** Whether the clause itself says that it is not certain. */
export function showsDoubt(text: string): boolean {
  return DOUBT.test(text);
}
