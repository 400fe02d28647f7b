import { formatNumber } from './numbers.ts';

type Bound = 'EXACT' | 'APPROX' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'RANGE';
type QuantityKind = 'COUNT' | 'MEASURE' | 'MONEY' | 'PERCENTAGE' | 'ORDINAL' | 'DATE' | 'TIME';

/** The parts of a quantity that a reader sees, as the API gives them. */
export type ReadableQuantity = {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly kind: QuantityKind;
};

/** Money before the figure where English writes a sign for it; every other unit is written out behind it. */
const SIGNS: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£' };

/**
 * Units whose plural is not made with an s (Oxford English Dictionary; money as the ISO 4217 agencies write it). Counted
 * nouns are not written, so that no further plural is needed.
 */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  hertz: 'hertz',
  krone: 'kroner',
  krona: 'kronor',
  yen: 'yen',
  yuan: 'yuan',
  won: 'won',
  baht: 'baht',
  rand: 'rand',
};

/**
 * A value in words: "about 12,000", "more than 30,000", "1.8 billion to 2.3 billion crowns", "51.2%". What is counted is
 * left to the question above it; a unit that changes the value (money, measures, percentages) is written.
 */
export function formatQuantity(quantity: ReadableQuantity): string {
  const { low, high, bound } = quantity;
  const value = low ?? high;
  if (value === null) return 'no number';
  const write = (number: number) => withSign(number, quantity);
  const unit = unitAfter(quantity);
  switch (bound) {
    case 'EXACT':
      return `${write(value)}${unit}`;
    case 'APPROX':
      return `about ${write(value)}${unit}`;
    case 'AT_LEAST':
      return `at least ${write(value)}${unit}`;
    case 'MORE_THAN':
      return `more than ${write(value)}${unit}`;
    case 'AT_MOST':
      return `up to ${write(value)}${unit}`;
    case 'LESS_THAN':
      return `less than ${write(value)}${unit}`;
    case 'RANGE':
      return `${write(value)} to ${write(high ?? value)}${unit}`;
  }
}

function withSign(number: number, { kind, unit }: ReadableQuantity): string {
  if (kind === 'DATE' || (kind === 'TIME' && unit === 'year')) return String(number);
  const sign = kind === 'MONEY' && unit !== null ? (SIGNS[unit] ?? '') : '';
  return `${sign}${formatNumber(number)}`;
}

function unitAfter({ kind, unit, low, high }: ReadableQuantity): string {
  if (unit === null) return '';
  if (unit === 'percentage' || kind === 'PERCENTAGE') return '%';
  if (kind === 'MONEY' && SIGNS[unit]) return '';
  if (kind !== 'MONEY' && kind !== 'MEASURE' && kind !== 'TIME') return '';
  const single = (low ?? high) === 1 && (high ?? low) === 1;
  return ` ${single ? unit : (PLURALS[unit] ?? (unit.endsWith('s') ? unit : `${unit}s`))}`;
}
