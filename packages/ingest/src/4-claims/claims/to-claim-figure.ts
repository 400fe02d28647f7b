import type { Quantity } from '@attribune/schema/quantity';

/**
 * The figure as a claim tells it: a share ("a fifth", "seven in ten", "less than a third") becomes a percentage, so that it can
 * stand beside one. Decimals in digits ("0.8 children") are counts and stay.
 */
export function toClaimFigure(text: string, figure: Quantity): Quantity {
  return isShare(text, figure)
    ? {
        ...figure,
        low: toPercent(figure.low),
        high: toPercent(figure.high),
        unit: 'percentage',
        kind: 'percentage',
      }
    : figure;
}

/** Whether a figure is a part of one, written as a fraction. */
export function isShare(text: string, { span, low, high, kind }: Quantity): boolean {
  const value = high ?? low;
  if (kind !== 'count' || value === null || value <= 0 || value >= 1) return false;
  return !text.slice(span[0], span[1]).includes('.');
}

/** Rounded to a millionth of a percent: a third has no last digit. */
const toPercent = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e8) / 1e6;
