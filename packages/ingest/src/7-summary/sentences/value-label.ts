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

const HEDGE_WORDS = {
  asserted: '',
  reported: 'reportedly ',
  estimated: 'an estimated ',
  expected: 'an expected ',
  likely: 'probably ',
  possible: 'possibly ',
} as const;

/** A claim's value as a summary gives it, with its bound and its doubt; numbers in words are given in digits and declared. */
export function valueLabel({ claim, document }: CitedClaim): { text: string; derived: Derived[] } | null {
  const quantity = claim.quantity;
  if (!quantity) return null;
  const written = document.text.slice(...quantity.span).replace(/\s+/gu, ' ');
  const digits = writtenInDigits(written);
  const number = digits ?? numberOf(quantity);
  if (number === null) return null;
  const derived =
    digits === null ? [{ text: number, rule: 'a number in words, in digits', claims: [claim.id] }] : [];
  const doubt = claim.hedged ? HEDGE_WORDS[claim.hedge] : '';
  const bound = doubt.startsWith('an ') && quantity.bound === 'approx' ? '' : BOUND_WORDS[quantity.bound];
  return { text: `${doubt}${bound}${number}`, derived };
}

const DIGITS = /(?:[€$£¥]\s?)?\p{N}[\p{N}.,]*(?:\s(?:million|billion|trillion|thousand))?/u;

/** The number as the text writes it, from its first digit on; null where the text has it in words or gives a range. */
function writtenInDigits(written: string): string | null {
  const range = /\p{N}[\p{N}.,]*(?:\s(?:to|and)\s|[–-])\p{N}[\p{N}.,]*(?:\s(?:million|billion))?/u.exec(
    written,
  );
  if (range) return range[0].replace(' and ', ' to ');
  return DIGITS.exec(written)?.[0].replace(/[.,]$/u, '') ?? null;
}

function numberOf({ low, high }: Quantity): string | null {
  const numbers = [...new Set([low, high].filter((value) => value !== null))];
  if (numbers.length === 0) return null;
  return numbers.map((value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 })).join(' to ');
}
