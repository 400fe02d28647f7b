import type { Quantity } from '@attribune/schema/quantity';

/** Nothing but the words of the second bound may stand between. */
const JOINT =
  /^[\s,]*(?:(?:and|but|also|is|are|no|not|or|equal|to|than|less|fewer|smaller|lower|below|under|more|greater|larger|higher|above|over|at|most|least|up)\b\s*|[<>=]\s*)*$/u;

/**
 * Makes one range of a lower and an upper bound that are told of the same thing ("more than 100 and less than 300"), where
 * the first names no unit of its own or the same one.
 */
export function joinBounds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const range = last === undefined ? null : rangeOf(text, last, quantity);
    if (range === null) joined.push(quantity);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(text: string, first: Quantity, second: Quantity): Quantity | null {
  const low = first.low ?? second.low;
  const high = first.high ?? second.high;
  const isPair = isHalf(first) && isHalf(second) && (first.low === null) !== (second.low === null);
  if (!isPair || low === null || high === null || low >= high) return null;
  if (first.unit !== null && first.unit !== second.unit) return null;
  const between = text.slice(first.span[1], second.span[0]);
  if (!/\b(and|but)\b|,/u.test(between) || !JOINT.test(between)) return null;
  return { ...second, span: [first.span[0], second.span[1]], low, high, bound: 'range' };
}

function isHalf({ low, high, kind }: Quantity): boolean {
  return (low === null) !== (high === null) && kind !== 'date' && kind !== 'time';
}
