import type { Quantity } from '@attribune/schema/quantity';

/** Longest stretch between two figures of which the second leaves out what it counts. */
const REACH = 90;
/** How many times larger or smaller the second may be: what is told of in one breath is of one size. */
const SIZE = 40;

/** Words of a bound or an addition right before a number. */
const LEADERS = new Set(
  'about around some nearly almost just only more fewer less than at least most up to over under a further another an average of'.split(
    ' ',
  ),
);
/** Words right before the second figure after which it counts what the first does: "208 pounds to 193", "homes, including 1.5 million". */
const LINKS = new Set(['to', 'from', 'against', 'versus', 'than', 'including', 'with', 'which', 'whom']);
const BEFORE_LINKS: ReadonlyMap<string, RegExp> = new Map([
  ['with', /^compared$/u],
  ['to', /^(?:compared|\p{L}+s)?$/u],
  ['which', /^of$/u],
  ['whom', /^of$/u],
]);
/** "The dearest ticket costs 12 crowns, while the cheapest is 4": what opens a second clause of the same build. */
const CONTRAST = new Set(['while', 'whilst', 'whereas']);
const VERBS = new Set(['is', 'was', 'are', 'were', 'at', 'of', 'to', 'by', 'had', 'has', 'got']);
/** "300 people in Nim and 40 in Sarn". */
const PLACES = new Set(['in', 'at', 'from', 'on', 'near', 'elsewhere', 'abroad']);

/** Gives a bare count the unit of the figure before it in the same sentence, where the words between say that both count the same. */
export function addEllipticUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const filled: Quantity[] = [];
  for (const quantity of quantities) {
    const before = filled.at(-1);
    filled.push(
      before !== undefined && isElliptic(text, before, quantity) ? takeUnit(before, quantity) : quantity,
    );
  }
  return filled;
}

function takeUnit({ unit, kind }: Quantity, quantity: Quantity): Quantity {
  // "20 per week": the rate stands behind the number.
  return { ...quantity, unit, kind };
}

function isElliptic(text: string, before: Quantity, quantity: Quantity): boolean {
  if (quantity.unit !== null || quantity.kind !== 'count' || !mayLend(before)) return false;
  // "… 3,000 servers were hit, and 12 of them were wiped"
  const behind = text.slice(quantity.span[1], quantity.span[1] + 10);
  if (before.kind === 'count' && /^\s+of\s+(?:them|whom|which)\b/u.test(behind)) return true;
  const [first, second] = [before.low ?? before.high, quantity.low ?? quantity.high];
  if (first === null || second === null || first <= 0 || second <= 0) return false;
  if (Math.max(first / second, second / first) > SIZE) return false;
  const between = text.slice(before.span[1], quantity.span[0]);
  if (between.length > REACH || /[.;:!?]/u.test(between)) return false;
  const words = between.toLowerCase().match(/\p{L}+|,/gu) ?? [];
  if (words.some((word) => CONTRAST.has(word)) && VERBS.has(words.at(-1) ?? '')) return true;
  let last = words.length - 1;
  while (last > 0 && LEADERS.has(words[last] ?? '') && !isLink(words, last)) last -= 1;
  if (isLink(words, last)) return true;
  const next = /^\s+(\p{L}+)/u.exec(text.slice(quantity.span[1], quantity.span[1] + 12))?.[1] ?? '';
  return before.kind === 'count' && /^(?:,|and|but)$/u.test(words[last] ?? '') && PLACES.has(next);
}

function isLink(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return LINKS.has(word) && (BEFORE_LINKS.get(word)?.test(words[at - 1] ?? '') ?? true);
}

/** Ages, times and percentages are not what the next number counts. */
function mayLend({ unit, kind }: Quantity): boolean {
  if (unit === null || kind === 'percentage' || kind === 'ordinal' || kind === 'date' || kind === 'time')
    return false;
  return !/^(?:second|minute|hour|day|week|month|year|decade)\b/u.test(unit);
}
