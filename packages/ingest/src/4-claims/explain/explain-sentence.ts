import type { SentenceDrafts } from '../claims/list-drafts.ts';
import type { SentenceReading } from '../read-sentences.ts';
import { explainLeftOut } from './explain-attribution.ts';
import { explainFigures } from './explain-figures.ts';
import { explainHedges } from './explain-hedges.ts';
import { explainSplits } from './explain-splits.ts';
import type { Fired } from './fired.ts';

/**
 * Everything about a sentence that a mender of rules asks beside the claims themselves: attributions that gave none and why,
 * where it was split, its hedges with their scope, its figures, times and rejected numbers. In this order, offsets in UTF-16
 * units of the text. Costs time and is only made on demand.
 */
export function explainSentence(
  sentence: SentenceReading,
  { drafts, attributions }: SentenceDrafts,
): Fired[] {
  return [
    ...attributions.flatMap((found) => explainLeftOut(sentence.chunked, found, drafts) ?? []),
    ...explainSplits(sentence, drafts),
    ...explainHedges(sentence, drafts, attributions),
    ...explainFigures(sentence, drafts),
  ];
}
