import { HEDGE_LEVELS, type HedgeLevel, isWeaker, weakestHedge } from '@attribune/schema/hedge';
import type { Draft } from '../draft.ts';
import { HEDGE_WORDS } from './data/hedge-words.ts';

/** A sentence is never surer than its weakest cited claim, by the order of the hedge levels. */
export function checkHedge({ cited, text }: Draft): string | null {
  const weakest = weakestHedge(cited.map(({ claim }) => claim.hedge));
  const level = shownHedge(text);
  if (!isWeaker(weakest, level)) return null;
  const claim = cited.find((one) => one.claim.hedge === weakest)?.claim;
  return `Claim ${claim?.id} is ${weakest}; the sentence is surer (${level}).`;
}

/** The weakest level that the words of a text show. "May" with a capital is the month. */
export function shownHedge(text: string): HedgeLevel {
  const levels = (text.match(/\p{L}+/gu) ?? []).map((word) =>
    word === 'May' ? HEDGE_LEVELS[0] : (HEDGE_WORDS.get(word.toLowerCase()) ?? HEDGE_LEVELS[0]),
  );
  return weakestHedge(levels);
}
