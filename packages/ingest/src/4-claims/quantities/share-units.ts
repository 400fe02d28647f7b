import type { Quantity } from '@attribune/schema/quantity';

/** What stands between two numbers that share the unit of the second: "45 and 50 mg", "7- or 8-inch", "8 or $9". */
const JOINT = /^[\s-]*(?:and|or|to|of the|of its)\s*$/u;

/**
 * Gives a bare number the unit of the one that it is joined to, and the figure in brackets the bound of the one before
 * it ("more than 7 million kroner ($1 million)").
 */
export function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    const before = quantities[index - 1];
    if (
      next !== undefined &&
      isBare(quantity) &&
      hasUnit(next) &&
      JOINT.test(text.slice(quantity.span[1], next.span[0]))
    )
      return { ...quantity, unit: next.unit, kind: next.kind };
    if (before !== undefined && isTwin(text, before, quantity))
      return { ...quantity, ...boundOf(before, quantity) };
    return quantity;
  });
}

function isBare({ unit, kind }: Quantity): boolean {
  return unit === null && kind === 'count';
}

function hasUnit({ unit, kind }: Quantity): boolean {
  return unit !== null && (kind === 'money' || kind === 'measure' || kind === 'percentage');
}

function isTwin(text: string, first: Quantity, second: Quantity): boolean {
  const isBracket = /^\s*[([]$/u.test(text.slice(first.span[1], second.span[0]));
  return (
    isBracket &&
    second.bound === 'exact' &&
    first.kind === second.kind &&
    first.unit !== second.unit &&
    hasUnit(first)
  );
}

function boundOf(first: Quantity, { low, high }: Quantity): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (first.bound === 'range') return { low, high, bound: 'exact' };
  if (first.low === null) return { low: null, high, bound: first.bound };
  return { low, high: first.high === null ? null : high, bound: first.bound };
}
