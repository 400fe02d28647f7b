import { contains } from '@attribune/schema/span';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { isFigure } from '../claims/pick-quantity.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { SentenceReading } from '../read-sentences.ts';
import type { Fired } from './fired.ts';

/** Each figure, date and time of a sentence, and each number that counts nothing, with what it is instead. */
export function explainFigures(
  { chunked, quantities, times }: SentenceReading,
  drafts: readonly ClaimDraft[],
): Fired[] {
  const figures = quantities.map((quantity): Fired => {
    const value = [quantity.low, quantity.high].map((side) => side ?? '').join('–');
    const held = drafts.some(({ span }) => contains(span, quantity.span));
    const fate = !isFigure(quantity)
      ? 'no claim is about it'
      : held
        ? 'stands in a claim'
        : 'stands in no claim';
    return {
      rule: `quantity/${quantity.kind}`,
      span: quantity.span,
      note: `${quantity.bound} ${value} ${quantity.unit ?? 'of no unit'}; ${fate}`,
    };
  });
  const rejected: Fired[] = [];
  findQuantities(chunked.text, chunked.tokens, ({ span, rejection }) =>
    rejected.push({ rule: 'quantity/rejected', span, note: `counts nothing: ${rejection}` }),
  );
  const told = times.map(
    ({ span, when }): Fired => ({
      rule: 'time',
      span,
      note: `${when.from ?? '…'} to ${when.to ?? '…'}, by ${when.precision}`,
    }),
  );
  return [...figures, ...rejected, ...told];
}
