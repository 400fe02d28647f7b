import type { CitedClaim } from '../cited-claim.ts';
import { sentenceOf } from '../gate/cited-text.ts';
import { asContinuation, findClause } from './clause-of.ts';
import { hedgedClause } from './hedged-clause.ts';

/** A claim as it can be told: a clause in its own words, its speaker's exact words, or the exact sentence of its document. */
export type ToldClaim =
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'quote'; readonly quote: string }
  | { readonly kind: 'sentence'; readonly quote: string };

const LONGEST_QUOTE = 180;
const SHORTEST_QUOTE = 15;
const LONGEST_SENTENCE = 220;

/** How a claim can be told in our words or its speaker's, or null where its words are no clause and no quotation. */
export function tellClaim(cited: CitedClaim): ToldClaim | null {
  const { claim, document } = cited;
  if (isTurnedBefore(cited)) return null;
  const clause = findClause(claim, document);
  if (clause !== null) return { kind: 'clause', clause: hedgedClause(asContinuation(clause, cited), cited) };
  const quote = findQuote(claim.quote);
  return quote === null || claim.attributedTo === null ? null : { kind: 'quote', quote };
}

/** The same, or else the exact sentence that the claim stands in: a dispute is told with both its sides or not at all. */
export function tellInAnyWay(cited: CitedClaim): ToldClaim | null {
  const told = tellClaim(cited);
  if (told) return told;
  const quote = sentenceOf(cited).replace(/\s+/gu, ' ').trim();
  if (quote.length > LONGEST_SENTENCE || /[“”"]/u.test(quote)) return null;
  return { kind: 'sentence', quote };
}

/** Direct speech that is one quotation from end to end, without its marks and the comma before the speaker. */
function findQuote(words: string): string | null {
  const match = /^[“"]([^“”"]+)[”"]$/u.exec(words.replace(/\s+/gu, ' ').trim());
  const quote = match?.[1]?.replace(/[,;]$/u, '').trim() ?? '';
  return quote.length >= SHORTEST_QUOTE && quote.length <= LONGEST_QUOTE ? quote : null;
}

/** Words before a claim that turn it round: "He did not find that …", "denied that …". */
const TURNING =
  /\b(?:not|never|no|nobody|none|n't|denied|denies|denying|rejected|dismissed|doubted|doubts|disputed|disputes|false|untrue|whether|if|unless|refused|how|why|could|might)\b/iu;
const TURNING_REACH = 45;

/** Whether what stands before the claim in its sentence denies or questions it: its words alone would say the opposite. */
function isTurnedBefore(cited: CitedClaim): boolean {
  const { claim, document } = cited;
  const sentence = document.sentences.findLast(([start]) => start <= claim.start);
  const from = Math.max(sentence?.[0] ?? 0, claim.start - TURNING_REACH);
  const before =
    document.text
      .slice(from, claim.start)
      .split(/[.;:!?]/u)
      .at(-1) ?? '';
  return TURNING.test(before.replaceAll('’', "'"));
}
