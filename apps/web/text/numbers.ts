const LANGUAGE = 'en-GB';

const PLAIN = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 6 });
const LARGE = new Intl.NumberFormat(LANGUAGE, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 6,
});
const SHARE = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });

/** "12,000", "1.8 billion": a million and more in words, as newspapers do. */
export function formatNumber(value: number): string {
  return Math.abs(value) >= 1_000_000 ? LARGE.format(value) : PLAIN.format(value);
}

/** "34%" for 0.34. */
export function formatShare(share: number): string {
  return SHARE.format(share);
}

/** "1 document", "2 documents". Both forms are given, so that no plural is guessed. */
export function formatCount(count: number, one: string, many: string): string {
  return `${PLAIN.format(count)} ${count === 1 ? one : many}`;
}
