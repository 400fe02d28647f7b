import type { Bound, Quantity } from '@attribune/schema/quantity';
import type { Span } from '@attribune/schema/span';
import type { Token } from '../../language/token.ts';
import type { Amount } from './amount.ts';
import { decideBound } from './decide-bound.ts';
import { findRejection } from './decide-rejection.ts';
import { addEllipticUnits } from './elliptic-unit.ts';
import { findClockTime } from './find-clock-time.ts';
import { findContent } from './find-content.ts';
import { type Counted, findCounted } from './find-counted.ts';
import { findDate } from './find-date.ts';
import { findGovernedNoun } from './find-governed-noun.ts';
import { countsPeople } from './find-people.ts';
import { joinBounds } from './join-bounds.ts';
import { mayBeginNumber, mayHoldNumber } from './may-hold-number.ts';
import type { Piece } from './piece.ts';
import { readAmount } from './read-amount.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readPieces } from './read-pieces.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import { isSpanOfYears } from './rejections/span-of-years.ts';
import { shareUnits } from './share-units.ts';

/** Hears of each number that counts nothing, with what it is instead: for those who mend a rule. */
export type OnRejected = (rejected: { readonly span: Span; readonly rejection: string }) => void;

/**
 * The figures of one sentence, in order and without overlap, with dates and clock times told apart by `kind` (their low
 * and high are null). The span holds the number with its sign and unit, without the words that bound it. Years, numbers
 * of sections and models, telephone numbers and scores give nothing; so do vague amounts ("hundreds", "dozens").
 */
export function findQuantities(text: string, tokens: readonly Token[], onRejected?: OnRejected): Quantity[] {
  if (!mayHoldNumber(tokens)) return [];
  const pieces = readPieces(text, tokens);
  const quantities: Quantity[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (!mayBeginNumber(pieces, at)) {
      at += 1;
      continue;
    }
    const moment = findClockTime(pieces, at) ?? findDate(pieces, at);
    const found =
      moment === null
        ? (readRank(pieces, at) ?? readFigure(pieces, at, onRejected))
        : { quantity: toMoment(pieces, at, moment), to: moment.to };
    if (found?.quantity) quantities.push(startAfter(quantities.at(-1), found.quantity));
    at = Math.max(found?.to ?? 0, at + 1);
  }
  // What stands alone has nothing to share or to be joined with.
  return quantities.length < 2
    ? quantities
    : addEllipticUnits(text, joinBounds(text, shareUnits(text, quantities)));
}

/** A sign between two numbers belongs to the first: `5€6` is no pair of overlapping spans. */
function startAfter(last: Quantity | undefined, quantity: Quantity): Quantity {
  const start = Math.max(last?.span[1] ?? 0, quantity.span[0]);
  return start === quantity.span[0] ? quantity : { ...quantity, span: [start, quantity.span[1]] };
}

function toMoment(
  pieces: readonly Piece[],
  at: number,
  moment: { kind: 'date' | 'time'; to: number },
): Quantity {
  return {
    span: spanOf(pieces, at, moment.to),
    low: null,
    high: null,
    unit: null,
    counted: null,
    bound: 'exact',
    kind: moment.kind,
  };
}

function readRank(pieces: readonly Piece[], at: number): { quantity: Quantity; to: number } | null {
  const ordinal = readOrdinal(pieces, at);
  if (ordinal === null) return null;
  const { value, to } = ordinal;
  const rank = {
    low: value,
    high: value,
    unit: null,
    counted: null,
    bound: 'exact',
    kind: 'ordinal',
  } as const;
  return { quantity: { span: spanOf(pieces, at, to), ...rank }, to };
}

/** The figure whose number begins at a piece; a rejected number is stepped over. */
function readFigure(
  pieces: readonly Piece[],
  at: number,
  onRejected: OnRejected | undefined,
): { quantity: Quantity | null; to: number } | null {
  const amount = readAmount(pieces, at);
  if (amount === null) return null;
  const range = readRange(pieces, amount);
  const share = range === null ? readShare(pieces, amount) : null;
  const last = range?.last ?? (share === null ? amount : { ...amount, to: share.to });
  const low = range?.low ?? share?.value ?? amount.value;
  const { bound, to } = decideBound(pieces, amount, last);
  const counted = last.unit === null ? findCounted(pieces, to, range === null ? low : 2) : null;
  const candidate = {
    numeral: amount.numeral,
    hasUnit: last.unit !== null || range !== null || share !== null,
    hasBound: bound !== 'exact',
    noun: counted?.unit ?? null,
  };
  const isYears = range !== null && counted === null && isSpanOfYears(pieces, amount, last);
  const rejection = isYears ? 'a span of years' : findRejection(pieces, candidate);
  if (rejection !== null) {
    onRejected?.({ span: spanOf(pieces, amount.from, last.numeral.to), rejection });
    return { quantity: null, to: last.numeral.to };
  }
  const isBare = last.unit === null && counted === null && share === null && low >= 1;
  const governed = isBare ? findGoverned(pieces, amount.from, last.to) : null;
  const values =
    range === null ? boundValues(low, bound) : { low: range.low, high: range.high, bound: 'range' as const };
  return {
    quantity: {
      span: spanOf(pieces, amount.from, last.to),
      ...values,
      ...describe(last, counted),
      ...(governed !== null && { unit: governed }),
      counted: counted?.counted ?? findContent(pieces, last.to),
    },
    to: last.to,
  };
}

/** What a number counts that no noun follows: people, by the verb it hangs on, or the noun that announced it. */
function findGoverned(pieces: readonly Piece[], from: number, to: number): string | null {
  return countsPeople(pieces, from, to) ? 'people' : findGovernedNoun(pieces, from);
}

function describe(amount: Amount, counted: Counted | null): Pick<Quantity, 'unit' | 'kind'> {
  return { unit: amount.unit ?? counted?.unit ?? null, kind: amount.kind };
}

function boundValues(value: number, bound: Bound): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (bound === 'atLeast' || bound === 'moreThan') return { low: value, high: null, bound };
  if (bound === 'atMost' || bound === 'lessThan') return { low: null, high: value, bound };
  return { low: value, high: value, bound };
}

function spanOf(pieces: readonly Piece[], from: number, to: number): readonly [number, number] {
  return [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0];
}
