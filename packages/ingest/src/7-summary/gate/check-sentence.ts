import type { Draft } from '../draft.ts';
import { checkDerived } from './check-derived.ts';
import { checkEvent } from './check-event.ts';
import { checkHedge } from './check-hedge.ts';
import { checkMention } from './check-mention.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOffsets } from './check-offsets.ts';
import { checkPolarity } from './check-polarity.ts';
import { checkQuotes } from './check-quotes.ts';

/** Why a sentence must not be published: the check that failed, and what it found. */
export type GateFailure = { readonly check: string; readonly reason: string };

/** One check: what is wrong with the sentence in words, or null. */
export type GateCheck = (draft: Draft) => string | null;

/** The gate: every sentence passes all of these, in this order, or is dropped. */
const CHECKS: readonly (readonly [string, GateCheck])[] = [
  ['offsets', checkOffsets],
  ['quotes', checkQuotes],
  ['derived', checkDerived],
  ['numbers', checkNumbers],
  ['names', checkNames],
  ['hedge', checkHedge],
  ['polarity', checkPolarity],
  ['mention', checkMention],
  ['event', checkEvent],
];

/** The first check that the sentence fails, or null for a sentence that may be published. */
export function checkSentence(draft: Draft): GateFailure | null {
  for (const [check, run] of CHECKS) {
    const reason = run(draft);
    if (reason !== null) return { check, reason };
  }
  return null;
}
