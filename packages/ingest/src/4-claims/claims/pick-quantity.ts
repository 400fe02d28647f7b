import type { Quantity } from '@attribune/schema/quantity';
import { contains, type Span } from '@attribune/schema/span';

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

/** The main figure of a claim: the first count, sum or share in it, else the first measure; null for none. */
export function findMainQuantity(quantities: readonly Quantity[], span: Span): Quantity | null {
  const inside = quantities.filter((quantity) => contains(span, quantity.span) && isFigure(quantity));
  return inside.reduce<Quantity | null>(
    (best, next) => (best === null || WEIGHT[next.kind] < WEIGHT[best.kind] ? next : best),
    null,
  );
}
