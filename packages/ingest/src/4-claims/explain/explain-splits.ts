import type { ClaimDraft } from '../claims/claim-draft.ts';
import { isFigure } from '../claims/pick-quantity.ts';
import { findBoundary } from '../claims/split-assertions.ts';
import type { SentenceReading } from '../read-sentences.ts';
import type { Fired } from './fired.ts';

/** The rule by which each assertion but the first was parted from the one before. */
export function explainSplits(
  { chunked, quantities }: SentenceReading,
  drafts: readonly ClaimDraft[],
): Fired[] {
  const { tokens } = chunked;
  const ranges = drafts
    .map(({ span }) => ({
      first: tokens.findIndex((token) => token.end > span[0]),
      last: tokens.findLastIndex((token) => token.start < span[1]),
    }))
    .sort((a, b) => a.first - b.first);
  return ranges.flatMap((own, k): Fired[] => {
    const before = ranges[k - 1];
    if (!before || own.first <= before.last) return [];
    const scene = {
      sentence: chunked,
      range: { first: before.first, last: own.last },
      figures: quantities.filter(isFigure),
      from: before.first,
    };
    for (let i = before.last + 1; i <= own.first; i += 1) {
      const rule = findBoundary(scene, i);
      const token = tokens[i];
      if (rule && token)
        return [{ rule: `split/${rule}`, span: [token.start, token.end], note: 'a new assertion begins' }];
    }
    return [];
  });
}
