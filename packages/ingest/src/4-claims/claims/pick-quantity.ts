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
export function isFigure({ kind }: Quantity): boolean {
  return WEIGHT[kind] < 9;
}

/** "a 22-year-old man", "a man aged 19": says who, not what. "The bridge is 40 years old" tells an age. */
function isAgeOfSomebody(text: string, { span, unit }: Quantity): boolean {
  if (!unit?.endsWith(' of age')) return false;
  return (
    text.slice(span[0], span[1]).includes('-') ||
    /\baged?(?:\s+of)?\s+$/u.test(text.slice(Math.max(0, span[0] - 12), span[0]))
  );
}

/** "comparing the two", "the two are connected": the pair that was named before. */
function isThePair(text: string, figure: Quantity): boolean {
  return figure.unit === null && figure.low === 2 && isPointing(text, figure);
}

/** "one possibility", "one reason": an idea is pointed out, not counted. */
function isOneOfIdeas(text: string, { span, unit, kind }: Quantity): boolean {
  if (kind !== 'count' || unit === null || !/^one$/iu.test(text.slice(span[0], span[1]))) return false;
  return isShell(unit) || isOfBest(text.slice(span[1], span[1] + 60));
}

/** "one of the country's largest air bases": says of what rank, not how many. */
function isOfBest(behind: string): boolean {
  const [of, ...words] = (behind.split(/[.,;]/u)[0] ?? '').match(/\p{L}+/gu) ?? [];
  return of === 'of' && words.slice(0, 6).some((word) => /^(?:most|least|\p{L}{3,12}est)$/u.test(word));
}

/** Counts up to ten are written in words and mostly set the scene of a percentage: "two doses protect 85 percent". */
const FEW = 10;

/** A figure as far as it may be what the claim is about; the lower comes first. */
function weightOf(text: string, claim: Span, figure: Quantity): number {
  const before = text.slice(Math.max(claim[0], figure.span[0] - 40), figure.span[0]);
  const isReplaced = FROM.test(before) || NOT.test(before);
  const isBeside =
    isReplaced ||
    isAside(text, claim, figure) ||
    isPointing(text, figure) ||
    isDescribing(text, figure) ||
    SAMPLE.test(before);
  // "the magnitude, first given as 5.9, is now 6.1"
  const shift = (isBeside ? 0.3 : 0) - (/\bnow\s+$/u.test(before) ? 0.4 : 0);
  // "reduce the workforce of 21,000 by a fifth" tells by how much.
  if (isShare(text, figure))
    return shift + (/\bby\s+(?:(?:nearly|almost|about|around|over)\s+)?$/u.test(before) ? -0.1 : 0.5);
  return shift + WEIGHT[figure.kind];
}

const BOUND =
  '(?:(?:about|around|some|nearly|almost|just|only|more than|fewer than|less than|at least|up to|over|under|an estimated)\\s+)?$';
/** "rose from 12 to 19", "40, up from 31": the former value. What it became is what is told. */
const FROM = new RegExp(`\\bfrom\\s+${BOUND}`, 'u');
/** "not 4,200 but 4,900": what it is said not to be. */
const NOT = new RegExp(`\\bnot\\s+${BOUND}`, 'u');
/** "a poll of 1,004 readers found 39 percent": those who were asked. */
const SAMPLE =
  /\b(?:poll|survey|sample|study|trial|questionnaire|panel)\s+of\s+(?:(?:about|around|some|nearly|more than|over)\s+)?$/iu;
/** "the two sides", "each of the twelve pallets": known ones, pointed at and not counted. */
const POINTING = /\b(?:the|these|those|both|its|their|his|her)\s+$/iu;

/** "a 5.6-magnitude tremor", "three times the figure of 17": describes or compares what another figure counts. */
function isDescribing(text: string, { span, unit }: Quantity): boolean {
  return text[span[1]] === '-' || unit === 'time';
}

/** Whether a count of a few in words only points at those named before. */
function isPointing(text: string, { span, kind, low, high }: Quantity): boolean {
  const isInWords = !/\d/u.test(text.slice(span[0], span[1]));
  const isFew = kind === 'count' && (high ?? low ?? 0) <= 12 && Number.isInteger(high ?? low);
  return isInWords && isFew && POINTING.test(text.slice(Math.max(0, span[0] - 8), span[0]));
}

/** "The firm, which has 340 workers, will cut 40 jobs": told beside the way, between the commas of a relative clause. */
function isAside(text: string, claim: Span, { span }: Quantity): boolean {
  const before = text.slice(claim[0], span[0]);
  const opening = before.lastIndexOf(', ');
  return (
    opening > 0 &&
    /^, (?:which|who|whose|where)\b/u.test(before.slice(opening, opening + 8)) &&
    text.slice(span[1], claim[1]).includes(', ')
  );
}

/** Whether a first figure only sets the scene of a second one. */
function yieldsTo(text: string, first: Quantity, second: Quantity): boolean {
  const isInWords = !/\d/u.test(text.slice(first.span[0], first.span[1]));
  const isFew = first.kind === 'count' && isInWords && (first.low ?? first.high ?? 0) <= FEW;
  return isFew && second.kind === 'percentage';
}

/**
 * The main figure of a claim: the first count, sum or percentage in it, before shares in words and measures; a count of a few
 * in words yields to a percentage, a former value to what it became, an aside to the main clause. Null for none. `text` is what the spans count in.
 */
export function findMainQuantity(text: string, quantities: readonly Quantity[], span: Span): Quantity | null {
  const inside = quantities.filter(
    (quantity) =>
      contains(span, quantity.span) &&
      isFigure(quantity) &&
      !isOneOfIdeas(text, quantity) &&
      !isAgeOfSomebody(text, quantity) &&
      !isThePair(text, quantity),
  );
  const main = inside.reduce<Quantity | null>(
    (best, next) =>
      best === null || weightOf(text, span, next) < weightOf(text, span, best) || yieldsTo(text, best, next)
        ? next
        : best,
    null,
  );
  return main && toClaimFigure(text, main);
}
