import type { CitedClaim } from '../cited-claim.ts';
import { asContinuation, findClause } from './clause-of.ts';
import { hedgedClause } from './hedged-clause.ts';

/** A claim as it can be told: a clause in its own words, or its exact words in quotation marks. */
export type ToldClaim =
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'quote'; readonly quote: string };

const LONGEST_QUOTE = 180;
const SHORTEST_QUOTE = 15;

/** How a claim can be told, or null where its words are no clause and no quotation. */
export function tellClaim(cited: CitedClaim): ToldClaim | null {
  const { claim, document } = cited;
  const clause = findClause(claim, document);
  if (clause !== null) return { kind: 'clause', clause: hedgedClause(asContinuation(clause, cited), cited) };
  const quote = findQuote(claim.quote);
  return quote === null || claim.attributedTo === null ? null : { kind: 'quote', quote };
}

/** Direct speech that is one quotation from end to end, without its marks and the comma before the speaker. */
function findQuote(words: string): string | null {
  const match = /^[“"]([^“”"]+)[”"]$/u.exec(words.replace(/\s+/gu, ' ').trim());
  const quote = match?.[1]?.replace(/[,;]$/u, '').trim() ?? '';
  return quote.length >= SHORTEST_QUOTE && quote.length <= LONGEST_QUOTE ? quote : null;
}
