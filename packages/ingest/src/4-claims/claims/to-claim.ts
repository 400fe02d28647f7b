import type { Claim } from '@attribune/schema/claim';
import { type HedgeLevel, weakestHedge } from '@attribune/schema/hedge';
import { claimId, speakerId } from '@attribune/schema/ids';
import { contains } from '@attribune/schema/span';
import { buildChain } from '../chain/build-chain.ts';
import { findPolarity } from '../polarity/find-polarity.ts';
import type { SentenceReading } from '../read-sentences.ts';
import { originKey, type Speaker } from '../speakers/speaker.ts';
import { judgeWorth } from '../worth/judge-worth.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { findHedgeLevel } from './find-hedge-level.ts';
import { findKind } from './find-kind.ts';
import { findMainQuantity } from './pick-quantity.ts';
import { toClaimFigure } from './to-claim-figure.ts';

/** A draft with all that was found out about it. `index` is its place among the claims with the very same span. */
export type ClaimSource = {
  readonly draft: ClaimDraft;
  readonly sentence: SentenceReading;
  readonly speaker: Speaker | null;
  /** From the one who knows outward; its first is `speaker`. */
  readonly chain: readonly Speaker[];
  readonly index: number;
  readonly version: string;
};

/** The white space between four words; a claim with fewer is very short. */
const FOUR_WORDS = /\s\S+\s+\S+\s/u;

/** So many ids of speakers are kept, less than a megabyte: a text names the same few again and again, a hash costs more than a look-up. */
const MOST_KEPT = 5_000;
const kept = new Map<string, string>();

function idOfSpeaker(key: string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const id = speakerId(key);
  kept.set(key, id);
  return id;
}

/** The weakest level of the claim's own words, of who says it and of those through whom it came. */
function readHedge(
  { attribution, through, span }: ClaimDraft,
  { chunked, hedges }: SentenceReading,
): HedgeLevel {
  const level = findHedgeLevel(chunked, span, hedges, attribution);
  return through ? weakestHedge([level, findHedgeLevel(chunked, span, hedges, through)]) : level;
}

/** Reads a draft: hedge, polarity, figure, time, kind and worth, with its id and exact quote. */
export function toClaim({ draft, sentence, speaker, chain, index, version }: ClaimSource): Claim {
  const [start, end] = draft.span;
  const { chunked } = sentence;
  const quote = chunked.text.slice(start, end);
  const hedge = readHedge(draft, sentence);
  const quantity = draft.figure
    ? toClaimFigure(chunked.text, draft.figure)
    : findMainQuantity(chunked.text, sentence.quantities, draft.span);
  const when = sentence.times.find((time) => contains(draft.span, time.span))?.when ?? null;
  const attributed = draft.attribution !== null;
  return {
    id: claimId(version, start, end, index),
    start,
    end,
    index,
    quote,
    kind: findKind(chunked, draft.span, quantity),
    attributedTo: speaker?.name ?? null,
    alsoBy: [...(speaker?.besides ?? [])],
    attributionType: speaker?.type ?? (attributed || hedge === 'reported' ? 'unnamed' : 'none'),
    speakerId: speaker && idOfSpeaker(originKey(speaker)),
    chain: buildChain(chain),
    polarity: findPolarity(chunked, draft.span),
    hedged: hedge !== 'asserted',
    hedge,
    quantity,
    when,
    worth: judgeWorth({
      quantity,
      named: speaker?.type === 'named',
      attributed,
      hedge,
      dated: when !== null,
      brief: !FOUR_WORDS.test(quote),
    }),
  };
}
