import type { Bound, Quantity } from '@attribune/schema/quantity';
import type { Derived } from '@attribune/schema/story';
import type { CitedClaim } from '../cited-claim.ts';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  range: '',
  approx: 'about ',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'up to ',
  lessThan: 'fewer than ',
};

/** A claim's value as a summary gives it, bound included; numbers in words are given in digits and declared as derived. */
export function valueLabel({ claim, document }: CitedClaim): { text: string; derived: Derived[] } | null {
  const quantity = claim.quantity;
  if (!quantity) return null;
  const written = document.text
    .slice(...quantity.span)
    .replace(/\s+/gu, ' ')
    .trim();
  const digits = writtenInDigits(written, quantity);
  const number = digits ?? numberOf(quantity);
  if (number === null) return null;
  const derived =
    digits === null ? [{ text: number, rule: 'a number in words, in digits', claims: [claim.id] }] : [];
  return { text: BOUND_WORDS[quantity.bound] + number, derived };
}

/** The value as the text writes it, from its first digit on; null where the text has it in words. Counts go without their noun. */
function writtenInDigits(written: string, { kind, unit, bound }: Quantity): string | null {
  const start = written.search(/[€$£¥]?\s?\p{N}/u);
  if (start < 0) return null;
  const value = written.slice(start).trim();
  if (kind !== 'count' || unit === null) return bound === 'range' ? value.replace(' and ', ' to ') : value;
  return (
    /^[€$£¥]?\s?\p{N}[\p{N}.,]*(?:\s(?:million|billion|trillion|thousand))?(?:\s?(?:to|and|[–-])\s?\p{N}[\p{N}.,]*)?/u
      .exec(value)?.[0]
      .replace(/[.,]$/u, '')
      .replace(' and ', ' to ') ?? null
  );
}

function numberOf({ low, high, unit, kind }: Quantity): string | null {
  const numbers = [...new Set([low, high].filter((value) => value !== null))];
  if (numbers.length === 0) return null;
  const digits = numbers
    .map((value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 }))
    .join(' to ');
  if (kind === 'count' || unit === null) return digits;
  if (kind === 'percentage') return `${digits} percent`;
  return `${digits} ${unit}${numbers.some((value) => value !== 1) ? 's' : ''}`;
}
