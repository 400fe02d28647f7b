import type { Quantity } from '@attribune/schema/quantity';
import { contains, type Span } from '@attribune/schema/span';
import { isShell } from '../substance/data/shell-nouns.ts';
import { isShare, toClaimFigure } from './to-claim-figure.ts';

/** Kinds in the order in which they are what a claim is about. */
const WEIGHT: Readonly<Record<Quantity['kind'], number>> = {
  count: 0,
  money: 0,
  percentage: 0,
  measure: 1,
  ordinal: 9,
  date: 9,
  time: 9,
};

/** Whether a quantity is a figure that a claim can be about: dates, clock times and ordinals are not. */
export function isFigure(quantity: Quantity): boolean {
  return WEIGHT[quantity.kind] < 9;
}

/** "one possibility", "one reason": an idea is pointed out, not counted. */
function isOneOfIdeas(text: string, { span, unit, kind }: Quantity): boolean {
  return kind === 'count' && unit !== null && isShell(unit) && /^one$/iu.test(text.slice(span[0], span[1]));
}

/** Counts up to ten are written in words and mostly set the scene of a percentage: "two doses protect 85 percent". */
const FEW = 10;

/** A figure as far as it may be what the claim is about; the lower comes first. */
function weightOf(text: string, figure: Quantity): number {
  return isShare(text, figure) ? 0.5 : WEIGHT[figure.kind];
}

/** Whether a first figure only sets the scene of a second one. */
function yieldsTo(text: string, first: Quantity, second: Quantity): boolean {
  const isInWords = !/\d/u.test(text.slice(first.span[0], first.span[1]));
  const isFew = first.kind === 'count' && isInWords && (first.low ?? first.high ?? 0) <= FEW;
  return isFew && second.kind === 'percentage';
}

/**
 * The main figure of a claim: the first count, sum or percentage in it, before shares in words and measures; a count of a few
 * in words yields to a percentage. Null for none. `text` is what the spans count in.
 */
export function findMainQuantity(text: string, quantities: readonly Quantity[], span: Span): Quantity | null {
  const inside = quantities.filter(
    (quantity) => contains(span, quantity.span) && isFigure(quantity) && !isOneOfIdeas(text, quantity),
  );
  const main = inside.reduce<Quantity | null>(
    (best, next) =>
      best === null || weightOf(text, next) < weightOf(text, best) || yieldsTo(text, best, next)
        ? next
        : best,
    null,
  );
  return main && toClaimFigure(text, main);
}
